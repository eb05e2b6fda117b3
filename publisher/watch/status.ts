import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  publisherStatusFile,
  statusEvery,
  type PublisherStatus,
} from '../../content/schema/publisher-status.ts';

type Said = Omit<PublisherStatus, 'format' | 'writtenAt' | 'rounds'>;

/** Keeps `publisher.json` current: written on every change, and regularly as a sign of life. */
export class Status {
  readonly #file: string;
  readonly #timer: NodeJS.Timeout;
  #said: Said = { holdsLease: false, waiting: null, problem: null };
  #rounds: PublisherStatus['rounds'] = { made: 0, failed: 0, lastSeconds: null };

  constructor(dataDir: string) {
    this.#file = path.join(dataDir, publisherStatusFile);
    this.#write();
    this.#timer = setInterval(() => this.#write(), statusEvery).unref();
  }

  say(said: Partial<Said>): void {
    const before = JSON.stringify(this.#said);
    this.#said = { ...this.#said, ...said };
    if (JSON.stringify(this.#said) !== before) this.#write();
  }

  /** @param now since when they wait, unless some did already */
  sayWaiting(count: number, now: Date): void {
    const since = this.#said.waiting?.since ?? now.toISOString();
    this.say({ waiting: count > 0 ? { count, since } : null });
  }

  /** Counts a round that made a release. @param seconds how long it took */
  sayMade(seconds: number): void {
    this.#rounds = { ...this.#rounds, made: this.#rounds.made + 1, lastSeconds: seconds };
    this.#write();
  }

  sayFailed(): void {
    this.#rounds = { ...this.#rounds, failed: this.#rounds.failed + 1 };
    this.#write();
  }

  end(): void {
    clearInterval(this.#timer);
  }

  /** Atomic for readers. On a full disk the old status stays, and its age gives it away. */
  #write(): void {
    const status: PublisherStatus = {
      format: 1,
      writtenAt: new Date().toISOString(),
      ...this.#said,
      rounds: this.#rounds,
    };
    try {
      writeFileSync(`${this.#file}.new`, JSON.stringify(status));
      renameSync(`${this.#file}.new`, this.#file);
    } catch {
      // Disk full.
    }
  }
}
