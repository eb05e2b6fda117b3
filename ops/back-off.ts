/** The time, in milliseconds, after which a process counts as well: its death is a first one. */
const wellAfter = 10_000;
const firstDelay = 250;

/** The time to wait before a process that died is started again: not at all the first time. */
export class BackOff {
  readonly #longest: number;
  #next = 0;

  /** @param longest milliseconds */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** @param lived milliseconds that the process ran @returns milliseconds */
  after(lived: number): number {
    const delay = lived >= wellAfter ? 0 : this.#next;
    this.#next = Math.min(Math.max(delay * 2, firstDelay), this.#longest);
    return delay;
  }
}
