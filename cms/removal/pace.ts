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

  /** Whether the account may remove one more now; if so, it is counted. */
  allows(account: string): boolean {
    const now = this.#now();
    const recent = (this.#moments.get(account) ?? []).filter((at) => now - at < this.#within);
    if (recent.length < this.#most) recent.push(now);
    else return false;
    this.#moments.set(account, recent);
    return true;
  }
}
