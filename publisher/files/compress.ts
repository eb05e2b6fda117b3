import type { ReleasedFile } from '../../content/schema/release.ts';
import { fixed } from '../../content/addresses.ts';
import { dataAddresses } from '../../content/data-addresses.ts';
import { guidesPack, packAddress } from '../../content/pack.ts';
import type { CopySizes, Effort, Uncompressed } from './compress-files.ts';
import { onThread } from './threads.ts';

/**
 * The number of files a round compresses well, in page order: the most read first, and all guides
 * are among them. The rest are 8 % larger in a tenth of the time, for rounds that change thousands of
 * pages.
 */
export const carefulFiles = 120;
/** The files that every phone fetches by itself. */
const takenByAll: ReadonlyMap<string, Effort> = new Map([
  ['/sw.js', 'most'],
  [fixed.offline, 'most'],
  [dataAddresses.titles, 'letters'],
  [packAddress(guidesPack), 'letters'],
]);
/** In bytes. Handing over a small file costs as much as compressing it. */
const batchSize = 128 * 1024;
/** Bounds how far compressing may be behind. */
const mostWaiting = 32;

/** Writes `.br` and `.gz` copies on other threads while rendering goes on. */
export class Compressor {
  readonly #running = new Set<Promise<void>>();
  #batch: Uncompressed[] = [];
  #batchFiles: ReleasedFile[] = [];
  #batchBytes = 0;
  #failure: unknown;
  #files = 0;
  #isPutOff: (address: string) => boolean = () => false;

  /** Lets what is compressed from now on be compressed well by a later round. @param which addresses */
  putOff(which: (address: string) => boolean): void {
    this.#isPutOff = which;
  }

  /**
   * Queues the file of an address.
   * @param file gets the sizes of the copies, and is marked where a smaller one is to come
   */
  add(address: string, place: string, file: ReleasedFile): void {
    const isOneOfMany = ++this.#files > carefulFiles;
    const wanted = takenByAll.get(address) ?? (isOneOfMany ? 'quick' : 'careful');
    const isPutOff = wanted !== 'quick' && this.#isPutOff(address);
    if (isPutOff) file.quick = true;
    this.#batch.push({ place, effort: isPutOff ? 'quick' : wanted });
    this.#batchFiles.push(file);
    this.#batchBytes += file.bytes;
    if (this.#batchBytes > batchSize) this.send();
  }

  /** Hands over the current batch. */
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

  /** Waits until there is room in the queue. */
  async room(): Promise<void> {
    while (this.#running.size > mostWaiting) await Promise.race(this.#running);
  }

  /** Waits until no thread writes any more, ignoring failures: the draft is given up. */
  async abandon(): Promise<void> {
    this.#batch = [];
    await Promise.all(this.#running);
  }

  /** Waits for all files. @throws the first failure */
  async done(): Promise<void> {
    this.send();
    await Promise.all(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
  }
}

/** Tells whether to compress a file: pictures, recordings and Pagefind's chunks already are. */
export function isCompressible(address: string): boolean {
  return /(?:\/|\.(?:html|json|webmanifest|xml|txt|css|csv|js|mjs|svg))$/.test(address);
}
