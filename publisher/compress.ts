import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Uncompressed } from './compress-files.ts';

/**
 * So many files of a round are made small, in the order of the site: what people read most comes
 * first. The rest, when thousands of pages change at once, takes a tenth of the time for six per cent
 * more bytes.
 */
const carefulFiles = 100;
/** In bytes: handing a file over to a thread costs as much as compressing a small one. */
const batchSize = 128 * 1024;
/** Batches that wait hold their bytes in memory. */
const mostWaiting = 32;

const threads = new Tinypool({
  filename: new URL('./compress-files.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: Math.min(2, availableParallelism()),
  // Between rounds the memory of the threads is given back.
  idleTimeout: 2000,
});

/** Writes `.br` and `.gz` beside files, on other threads while the next ones are made. */
export class Compressor {
  readonly #running = new Set<Promise<void>>();
  #batch: Uncompressed[] = [];
  #batchBytes = 0;
  #failure: unknown;
  #files = 0;

  /** Takes a file that lies at `place`. */
  add(place: string, body: Buffer): void {
    this.#batch.push({ place, body, isQuick: ++this.#files > carefulFiles });
    this.#batchBytes += body.length;
    if (this.#batchBytes > batchSize) this.send();
  }

  /** Hands over what is there: nothing more will come soon. */
  send(): void {
    if (this.#batch.length === 0) return;
    const work: Promise<void> = threads
      .run(this.#batch)
      .catch((error: unknown) => {
        this.#failure ??= error;
      })
      .then(() => void this.#running.delete(work));
    this.#running.add(work);
    this.#batch = [];
    this.#batchBytes = 0;
  }

  /** Waits while too many files wait. */
  async room(): Promise<void> {
    while (this.#running.size > mostWaiting) await Promise.race(this.#running);
  }

  /** Waits for all. @throws what went wrong first */
  async done(): Promise<void> {
    this.send();
    await Promise.all(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
  }
}
