import { readlinkSync } from 'node:fs';
import path from 'node:path';
import { ReleasedSite } from './released-site.ts';

const lookEvery = 100;

/** Follows `<dataDir>/current` as the publisher switches it. */
export class CurrentSite {
  readonly #link: string;
  #target: string | undefined;
  #site: ReleasedSite | undefined;
  #lookedAt = -Infinity;

  constructor(dataDir: string) {
    this.#link = path.join(dataDir, 'current');
  }

  /** The release of this moment; the last one when the new one can't be read; `undefined` before the first. */
  get(): ReleasedSite | undefined {
    if (performance.now() - this.#lookedAt < lookEvery) return this.#site;
    this.#lookedAt = performance.now();
    try {
      const target = readlinkSync(this.#link);
      if (target !== this.#target) {
        this.#site = new ReleasedSite(path.resolve(path.dirname(this.#link), target));
        this.#target = target;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        console.error(`Bản phát hành mới không đọc được: ${(error as Error).message}`);
    }
    return this.#site;
  }
}
