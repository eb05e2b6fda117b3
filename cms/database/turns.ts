import { Busy } from './busy.ts';

/** One at a time, in the order in which they asked. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  /**
   * Waits for a turn.
   * @param patience for how long, in milliseconds
   * @returns ends the turn; calling it again does nothing
   * @throws {Busy} when the turn did not come in time
   */
  async take(patience: number): Promise<() => void> {
    if (this.#isTaken) await this.#wait(patience);
    this.#isTaken = true;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#isTaken = false;
      this.#waiting.shift()?.();
    };
  }

  #wait(patience: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        // Taken at once: nobody who asks between now and the microtask of `take` may go first.
        this.#isTaken = true;
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(new Busy());
      }, patience);
      this.#waiting.push(go);
    });
  }
}
