import { filesOf, type FiledAddress, type Release } from '../../content/release-folder.ts';
import type { ToLookThrough } from './scrub-files.ts';
import { onThread } from './threads.ts';

/** Files per step: the doorbell is read in between. */
const inOneGo = 250;

/** Verifies every file of a release, in batches, on another thread. */
export class Scrub {
  readonly release: Release;
  readonly #left: Iterator<FiledAddress>;
  readonly #damaged: string[] = [];

  constructor(release: Release) {
    this.release = release;
    this.#left = filesOf(release);
  }

  /** @returns addresses of damaged files after the last batch */
  async step(): Promise<string[] | undefined> {
    const next: ToLookThrough[] = [];
    let taken = this.#left.next();
    for (; !taken.done; taken = this.#left.next()) {
      const { file, ...where } = taken.value;
      if (file) next.push({ ...where, file });
      else this.#damaged.push(where.address);
      if (next.length === inOneGo) break;
    }
    this.#damaged.push(...(await onThread<string[]>('scrub-files.ts', next)));
    return taken.done ? this.#damaged : undefined;
  }
}
