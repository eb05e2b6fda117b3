import type { ReleasedFile } from '../../content/schema/release.ts';
import type { CopySizes, Uncompressed } from './compress-files.ts';
import { onThread } from './threads.ts';

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

/** Writes `.br` and `.gz` beside files, on other threads while the next ones are made. */
export class Compressor {
  readonly #running = new Set<Promise<void>>();
  #batch: Uncompressed[] = [];
  #batchFiles: ReleasedFile[] = [];
  #batchBytes = 0;
  #failure: unknown;
  #files = 0;

  /** Takes a file that lies at `place`. @param file gets the sizes of the copies */
  add(place: string, body: Buffer, file: ReleasedFile): void {
    this.#batch.push({ place, body, isQuick: ++this.#files > carefulFiles });
    this.#batchFiles.push(file);
    this.#batchBytes += body.length;
    if (this.#batchBytes > batchSize) this.send();
  }

  /** Hands over what is there: nothing more will come soon. */
  send(): void {
    if (this.#batch.length === 0) return;
    const files = this.#batchFiles;
    const work: Promise<void> = onThread<CopySizes[]>('compress-files.ts', this.#batch)
      .then((sizes) => sizes.forEach((size, at) => Object.assign(files[at]!, size)))
      .catch((error: unknown) => {
        this.#failure ??= error;
      })
      .then(() => void this.#running.delete(work));
    this.#running.add(work);
    this.#batch = [];
    this.#batchFiles = [];
    this.#batchBytes = 0;
  }

  /** Waits while too many files wait. */
  async room(): Promise<void> {
    while (this.#running.size > mostWaiting) await Promise.race(this.#running);
  }

  /** Waits until no thread writes any more, whatever came of it: the draft is given up. */
  async abandon(): Promise<void> {
    this.#batch = [];
    await Promise.all(this.#running);
  }

  /** Waits for all. @throws what went wrong first */
  async done(): Promise<void> {
    this.send();
    await Promise.all(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
  }
}

/** Whether a file is served compressed; pictures, recordings and Pagefind's own pieces already are. */
export function isCompressible(address: string): boolean {
  return /(?:\/|\.(?:html|json|webmanifest|xml|txt|css|js|mjs|svg))$/.test(address);
}
