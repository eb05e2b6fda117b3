import type { SearchIndex } from '../make/search-index.ts';

/** Milliseconds without a change after which Pagefind, a process of its own, is ended. */
const calm = 10 * 60_000;

/** Ends what a publisher has beside it while there is nothing to do. Times are those of a steady clock. */
export class Calm {
  #changedAt: number;

  constructor(now: number) {
    this.#changedAt = now;
  }

  /** Notes the end of a round that changed something. */
  worked(now: number): void {
    this.#changedAt = now;
  }

  /** Does what is due while there is nothing else to do. */
  async rest(now: number, searchIndex: SearchIndex): Promise<void> {
    if (now - this.#changedAt > calm) await searchIndex.rest();
  }
}
