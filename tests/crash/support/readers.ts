import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Stack } from './stack.ts';

/**
 * Visitors who read all the time while things break. Each answer must be, byte for byte, what that
 * address is in some whole release.
 */
export class Readers {
  readonly #stack: Stack;
  readonly #addresses: string[];
  /** Address → hashes that any release gives it. */
  readonly #known = new Map<string, Set<string>>();
  readonly #releases = new Set<string>();
  /** Answers that no release explained so far. */
  readonly #strange: { address: string; hash: string; status: number }[] = [];
  readonly #reading: Promise<void>[];
  #isEnding = false;
  answers = 0;
  unanswered = 0;

  /** @param addresses what they read, over and over */
  constructor(stack: Stack, addresses: string[], visitors = 3) {
    this.#stack = stack;
    this.#addresses = addresses;
    this.#learn();
    this.#reading = Array.from({ length: visitors }, (_, visitor) => this.#read(visitor));
  }

  /** Answers that are no address of any whole release, after the readers have stopped. */
  async end(): Promise<{ address: string; status: number }[]> {
    this.#isEnding = true;
    await Promise.all(this.#reading);
    this.#learn();
    return this.#strange.filter(({ address, hash }) => !this.#known.get(address)?.has(hash));
  }

  async #read(visitor: number): Promise<void> {
    for (let turn = visitor; !this.#isEnding; turn += 1) {
      const address = this.#addresses[turn % this.#addresses.length] ?? '/';
      try {
        const answer = await fetch(`${this.#stack.site}${address}`, {
          signal: AbortSignal.timeout(10_000),
        });
        const hash = createHash('sha256')
          .update(await answer.bytes())
          .digest('hex');
        this.answers += 1;
        if (answer.status !== 200 || !this.#known.get(address)?.has(hash)) {
          this.#learn();
          this.#strange.push({ address, hash, status: answer.status });
        }
      } catch {
        this.unanswered += 1;
      }
      await delay(15);
    }
  }

  /** Takes in what releases there are: they are removed again when there are many. */
  #learn(): void {
    const folder = path.join(this.#stack.dataDir, 'releases');
    for (const id of readdirSync(folder)) {
      if (id.startsWith('.') || this.#releases.has(id)) continue;
      const manifest = readJson(path.join(folder, id, 'manifest.json'));
      if (!manifest) continue;
      this.#releases.add(id);
      for (const address of this.#addresses) {
        const hash = manifest[address];
        if (hash === undefined) continue;
        const known = this.#known.get(address) ?? new Set();
        this.#known.set(address, known.add(hash));
      }
    }
  }
}

function readJson(file: string): Record<string, string> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return undefined;
  }
}
