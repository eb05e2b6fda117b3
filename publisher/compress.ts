import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Uncompressed } from './compress-file.ts';

/**
 * So many pages of a round are made small, in the order of the site: what people read most comes
 * first. The rest, when thousands of pages change at once, takes a tenth of the time for a tenth
 * more bytes.
 */
const carefulPages = 200;
/** Files that wait hold their bytes in memory. */
const mostWaiting = 64;

const threads = new Tinypool({
  filename: new URL('./compress-file.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: Math.min(2, availableParallelism()),
  // Between rounds the memory of the threads is given back.
  idleTimeout: 2000,
});

/** Writes `.br` and `.gz` beside files, on other threads while the next ones are made. */
export class Compressor {
  readonly #running = new Set<Promise<void>>();
  #failure: unknown;
  #pages = 0;

  /** Takes a file that lies at `place`. */
  add(place: string, body: Buffer): void {
    const isQuick = place.endsWith('.html') && ++this.#pages > carefulPages;
    const file: Uncompressed = { place, body, isQuick };
    const work: Promise<void> = threads
      .run(file)
      .catch((error: unknown) => {
        this.#failure ??= error;
      })
      .then(() => void this.#running.delete(work));
    this.#running.add(work);
  }

  /** Waits while too many files wait. */
  async room(): Promise<void> {
    while (this.#running.size > mostWaiting) await Promise.race(this.#running);
  }

  /** Waits for all. @throws what went wrong first */
  async done(): Promise<void> {
    await Promise.all(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
  }
}
