import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * So many pages of a round are made as small as can be, in the order of the site: what people read
 * most comes first. The rest, when thousands of pages change at once, takes a tenth of the time for
 * a tenth more bytes.
 */
const finestPages = 200;
/** In bytes: beyond it the best quality takes seconds for a few per cent. */
const largeFile = 256 * 1024;
/** As many as the thread pool of Node takes at once: every one that runs needs memory of its own. */
const atOnce = 4;

interface Waiting {
  place: string;
  body: Buffer;
  isQuick: boolean;
}

/** Writes `.br` and `.gz` beside files, on other threads while the next ones are made. */
export class Compressor {
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<Promise<void>>();
  #failure: unknown;
  #pages = 0;

  /** Takes a file that lies at `place`. */
  add(place: string, body: Buffer): void {
    const isQuick = place.endsWith('.html') && ++this.#pages > finestPages;
    this.#waiting.push({ place, body, isQuick });
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
    const work = compress(file)
      .catch((error: unknown) => {
        this.#failure ??= error;
      })
      .then(() => {
        this.#running.delete(work);
        this.#next();
      });
    this.#running.add(work);
  }
}

async function compress({ place, body, isQuick }: Waiting): Promise<void> {
  const [br, gz] = await Promise.all([
    brotli(body, { params: brotliParams(body.length, isQuick) }),
    zip(body, { level: isQuick ? 6 : 9 }),
  ]);
  writeFileSync(`${place}.br`, br, { flag: 'wx' });
  writeFileSync(`${place}.gz`, gz, { flag: 'wx' });
}

function brotliParams(bytes: number, isQuick: boolean): Record<number, number> {
  const isLarge = bytes > largeFile;
  return {
    [constants.BROTLI_PARAM_QUALITY]: isLarge ? 9 : isQuick ? 5 : 11,
    // A window no larger than the page: a new one is made for every file.
    [constants.BROTLI_PARAM_LGWIN]: isLarge ? 22 : 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  };
}
