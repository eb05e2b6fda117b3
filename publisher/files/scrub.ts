import path from 'node:path';
import { fileOf } from '../../content/release.ts';
import { siteOf, type Release } from '../../content/release-folder.ts';
import type { ToLookThrough } from './scrub-files.ts';
import { onThread } from './threads.ts';

/** Files per step: the doorbell is read in between. */
const inOneGo = 250;

/** Verifies every file of a release, in batches, on another thread. */
export class Scrub {
  readonly release: Release;
  readonly #left: string[];
  readonly #damaged: string[] = [];

  constructor(release: Release) {
    this.release = release;
    this.#left = Object.keys({ ...release.manifest, ...release.carried });
  }

  /** @returns addresses of damaged files after the last batch */
  async step(): Promise<string[] | undefined> {
    const { folder, files, manifest } = this.release;
    const next = this.#left.splice(0, inOneGo).flatMap((address): ToLookThrough[] => {
      const file = files[address];
      if (!file) return (void this.#damaged.push(address), []);
      const place = path.join(siteOf(folder), fileOf(address));
      return [{ address, place, file, hash: manifest[address] ?? file.hash }];
    });
    this.#damaged.push(...(await onThread<string[]>('scrub-files.ts', next)));
    return this.#left.length === 0 ? this.#damaged : undefined;
  }
}
