/** At most `most` in any `within` milliseconds. */
interface Limit {
  most: number;
  within: number;
}

/** Counts removals per account, so that a stolen or runaway session does not get far. */
export class Pace {
  readonly #limits: Limit[];
  readonly #longest: number;
  readonly #now: () => number;
  readonly #moments = new Map<string, number[]>();

  /** All limits hold at the same time. */
  constructor(limits: Limit[], now: () => number = Date.now) {
    this.#limits = limits;
    this.#longest = Math.max(...limits.map(({ within }) => within));
    this.#now = now;
  }

  /** When the account may remove so many more, one after the other, in milliseconds of the clock. */
  times(account: string, count: number, now = this.#now()): number[] {
    const moments = this.#recent(account, now);
    for (let more = 0; more < count; more += 1) {
      const free = this.#limits.map(({ most, within }) => {
        const last = moments.at(-most);
        return last === undefined ? now : last + within;
      });
      moments.push(Math.max(now, ...free));
    }
    return count > 0 ? moments.slice(-count) : [];
  }

  /**
   * Counts that the account removes one more now.
   * @returns how to take the count back, should the removal be refused; nothing where it was one too many
   */
  take(account: string): (() => void) | undefined {
    const now = this.#now();
    const recent = this.#recent(account, now);
    const isFree = this.#limits.every(
      ({ most, within }) => recent.filter((at) => now - at < within).length < most,
    );
    if (!isFree) return undefined;
    this.#moments.set(account, [...recent, now]);
    return () => this.#forget(account, now);
  }

  /** One of several removals of the same moment is as good as another. */
  #forget(account: string, moment: number): void {
    const moments = this.#moments.get(account) ?? [];
    const at = moments.indexOf(moment);
    if (at >= 0) this.#moments.set(account, moments.toSpliced(at, 1));
  }

  #recent(account: string, now: number): number[] {
    return (this.#moments.get(account) ?? []).filter((at) => now - at < this.#longest);
  }
}
