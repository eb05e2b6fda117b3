/** Counts removals per account, so that a stolen or runaway session does not get far. */
export class Pace {
  readonly #most: number;
  readonly #within: number;
  readonly #now: () => number;
  readonly #moments = new Map<string, number[]>();

  /** At most `most` in any `within` milliseconds. */
  constructor({
    most,
    within,
    now = Date.now,
  }: {
    most: number;
    within: number;
    now?: () => number;
  }) {
    this.#most = most;
    this.#within = within;
    this.#now = now;
  }

  /** When the account may remove so many more, one after the other, in milliseconds of the clock. */
  times(account: string, count: number, now = this.#now()): number[] {
    const moments = (this.#moments.get(account) ?? []).filter((at) => now - at < this.#within);
    for (let more = 0; more < count; more += 1) {
      const last = moments.at(-this.#most);
      moments.push(last === undefined ? now : Math.max(now, last + this.#within));
    }
    return count > 0 ? moments.slice(-count) : [];
  }

  /**
   * Counts that the account removes one more now.
   * @returns how to take the count back, should the removal be refused; nothing where it was one too many
   */
  take(account: string): (() => void) | undefined {
    const now = this.#now();
    const recent = (this.#moments.get(account) ?? []).filter((at) => now - at < this.#within);
    if (recent.length >= this.#most) return undefined;
    this.#moments.set(account, [...recent, now]);
    return () => this.#forget(account, now);
  }

  /** One of several removals of the same moment is as good as another. */
  #forget(account: string, moment: number): void {
    const moments = this.#moments.get(account) ?? [];
    const at = moments.indexOf(moment);
    if (at >= 0) this.#moments.set(account, moments.toSpliced(at, 1));
  }
}
