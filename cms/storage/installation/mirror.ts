import { setTimeout as delay } from 'node:timers/promises';
import path from 'node:path';
import { appendWritten, readLines } from '../../../content/kept-lines.ts';
import { lock } from '../../../env/folder-lock.ts';
import { beginning, type ListLog, type Place } from './list-log.ts';

/**
 * The time another process of this machine may take to bring the same list up to date, in
 * milliseconds.
 */
const patience = 10_000;

/**
 * A list of a data folder that has all that the list on the common server has. Neither forgets: a server
 * that was set back to an older state is told again what this machine knows, and the other way round.
 */
export class Mirror {
  readonly #dataDir: string;
  readonly #name: string;
  readonly #log: ListLog;
  #place: Place | undefined;
  #last: Promise<void> = Promise.resolve();

  /** @param name of the file in the data folder */
  constructor(dataDir: string, name: string, log: ListLog) {
    this.#dataDir = dataDir;
    this.#name = name;
    this.#log = log;
  }

  /**
   * Adds entries for all machines, and waits until the server and this disk have them.
   * @throws {Error} when one of them did not take them
   */
  async add(entries: object[]): Promise<void> {
    if (entries.length === 0) return;
    await this.#log.append(entries.map((entry) => JSON.stringify(entry)));
    await this.bring();
  }

  /** Brings what other machines added into the file; asks the server each time. */
  bring(): Promise<void> {
    const next = this.#last.then(
      () => this.#bring(),
      () => this.#bring(),
    );
    this.#last = next;
    return next;
  }

  async #bring(): Promise<void> {
    const more = this.#place && (await this.#log.after(this.#place));
    if (more?.length === 0) return;
    const unlock = await this.#lock();
    try {
      await this.#bringTogether();
    } finally {
      unlock();
    }
  }

  /** Under the lock, since lines count by their order and two processes would mix theirs. */
  async #bringTogether(): Promise<void> {
    const file = path.join(this.#dataDir, this.#name);
    const own = readLines(file);
    let lines = this.#place && (await this.#log.after(this.#place));
    if (!lines) {
      await this.#log.append(missingIn(textsOf(await this.#log.all()), own));
      lines = await this.#log.all();
    }
    await appendWritten(file, missingIn(own, textsOf(lines)));
    this.#place = lines.at(-1) ?? this.#place ?? beginning;
  }

  async #lock(): Promise<() => void> {
    const until = performance.now() + patience;
    for (;;) {
      const unlock = lock(this.#dataDir, `${this.#name}.lock`);
      if (unlock) return unlock;
      if (performance.now() > until) throw new Error(`${this.#name} is locked.`);
      await delay(20);
    }
  }
}

const textsOf = (places: Place[]) => places.map(({ line }) => line);

/** The lines that a list does not have, once each, in their order. */
function missingIn(list: string[], lines: string[]): string[] {
  const known = new Set(list);
  return [...new Set(lines)].filter((line) => !known.has(line));
}
