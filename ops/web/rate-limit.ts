/** Counts requests per visitor in a window of time; what it counts is forgotten with the window. */
export class RateLimit {
  readonly #most: number;
  readonly #milliseconds: number;
  #counts = new Map<string, number>();
  #until = -Infinity;

  constructor(most: number, seconds: number) {
    this.#most = most;
    this.#milliseconds = seconds * 1000;
  }

  /**
   * Tells whether a visitor may make one more request. @param now milliseconds of a steady clock
   */
  allows(visitor: string, now = performance.now()): boolean {
    if (now >= this.#until) {
      this.#counts = new Map();
      this.#until = now + this.#milliseconds;
    }
    const count = (this.#counts.get(visitor) ?? 0) + 1;
    this.#counts.set(visitor, count);
    return count <= this.#most;
  }

  /** Seconds until a visitor is counted anew. */
  waitSeconds(now = performance.now()): number {
    return Math.max(1, Math.ceil((this.#until - now) / 1000));
  }
}
