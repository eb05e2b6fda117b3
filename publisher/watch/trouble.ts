/** Back-off in milliseconds, doubling each time. */
const wait = { first: 500, longest: 10_000 };

/**
 * A database that does not answer (disk full, locked, unreachable): logs it once, backs off, and logs
 * the recovery.
 */
export class Trouble {
  readonly #log: (line: string) => void;
  #sentence: string | undefined;
  #wait = 0;

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  /** @returns milliseconds until the next try */
  met(sentence: string): number {
    if (sentence !== this.#sentence) this.#log(`${sentence} Đang tự thử lại.`);
    this.#sentence = sentence;
    this.#wait = Math.min(Math.max(this.#wait * 2, wait.first), wait.longest);
    return this.#wait;
  }

  /** @returns whether there was any */
  over(): boolean {
    const wasMet = this.#sentence !== undefined;
    if (wasMet) this.#log('Đã dùng lại được cơ sở dữ liệu.');
    this.#sentence = undefined;
    this.#wait = 0;
    return wasMet;
  }
}
