import type { SearchIndex } from '../make/search-index.ts';

/** Milliseconds after a round in which memory is given back that nothing needs any more. */
const tidiesAfter = 30_000;

/** Milliseconds without a change after which Pagefind, a process of its own, is ended. */
const calm = 10 * 60_000;

/** Gives back what a publisher holds that has nothing to do. Times are those of a steady clock. */
export class Calm {
  #changedAt: number;
  #untidySince: number | undefined;

  constructor(now: number) {
    this.#changedAt = now;
    this.#untidySince = now;
  }

  /** Notes the end of a round. @param isChange false if it only compared */
  worked(now: number, isChange: boolean): void {
    this.#untidySince = now;
    if (isChange) this.#changedAt = now;
  }

  /** Does what is due while there is nothing else to do. */
  async rest(now: number, searchIndex: SearchIndex): Promise<void> {
    if (now - this.#changedAt > calm) await searchIndex.rest();
    if (this.#untidySince === undefined || now - this.#untidySince < tidiesAfter) return;
    this.#untidySince = undefined;
    globalThis.gc?.(); // While nothing happens, nothing is collected either.
  }
}
