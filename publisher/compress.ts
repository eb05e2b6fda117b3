import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Beyond this many files the smallest result costs more time than it saves bytes. */
const manyFiles = 1200;
/** In bytes: beyond it the best quality takes seconds for a few per cent. */
const largeFile = 256 * 1024;
/** As many as the thread pool of Node takes at once: every one that runs needs memory of its own. */
const atOnce = 4;

/** Writes `.br` and `.gz` beside files, on other threads while the next ones are made. */
export class Compressor {
  readonly #isMany: boolean;
  readonly #waiting: { place: string; body: Buffer }[] = [];
  readonly #running = new Set<Promise<void>>();
  #failure: unknown;

  /** @param expected how many files will come, more or less */
  constructor(expected: number) {
    this.#isMany = expected > manyFiles;
  }

  /** Takes a file that lies at `place`. */
  add(place: string, body: Buffer): void {
    this.#waiting.push({ place, body });
    this.#next();
  }

  /** Waits while files wait: their bytes are held in memory. */
  async room(): Promise<void> {
    while (this.#waiting.length > 0) await Promise.race(this.#running);
  }

  /** Waits for all. @throws what went wrong first */
  async done(): Promise<void> {
    while (this.#running.size > 0) await Promise.race(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
  }

  #next(): void {
    if (this.#running.size >= atOnce) return;
    const file = this.#waiting.shift();
    if (!file) return;
    const work = this.#compress(file.place, file.body)
      .catch((error: unknown) => {
        this.#failure ??= error;
      })
      .then(() => {
        this.#running.delete(work);
        this.#next();
      });
    this.#running.add(work);
  }

  async #compress(place: string, body: Buffer): Promise<void> {
    const [br, gz] = await Promise.all([
      brotli(body, { params: this.#brotliParams(body.length) }),
      zip(body, { level: this.#isMany ? 6 : 9 }),
    ]);
    writeFileSync(`${place}.br`, br, { flag: 'wx' });
    writeFileSync(`${place}.gz`, gz, { flag: 'wx' });
  }

  #brotliParams(bytes: number): Record<number, number> {
    const isLarge = bytes > largeFile;
    return {
      [constants.BROTLI_PARAM_QUALITY]: isLarge ? 9 : this.#isMany ? 5 : 11,
      // A window no larger than the page: a new one is made for every file.
      [constants.BROTLI_PARAM_LGWIN]: isLarge ? 22 : 18,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    };
  }
}
