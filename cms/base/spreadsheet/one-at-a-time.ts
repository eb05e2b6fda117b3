/** Does things one after the other, each for so long at most, counted from when its turn has come. */
export class OneAtATime {
  readonly #longest: number;
  #last: Promise<unknown> = Promise.resolve();

  /** @param longest in milliseconds */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** @param work ends when its signal says so */
  run<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const own = this.#last.then(() => this.#timed(work));
    this.#last = own.catch(() => undefined);
    return own;
  }

  async #timed<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), this.#longest);
    try {
      return await work(ending.signal);
    } finally {
      clearTimeout(timer);
    }
  }
}
