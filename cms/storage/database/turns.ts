import { tooBusy } from './busy.ts';

/** Gives turns one at a time, first come, first served. */
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
        // Taken at once, so that nobody who asks before the microtask of `take` jumps the queue.
        this.#isTaken = true;
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        void tooBusy().then(reject);
      }, patience);
      this.#waiting.push(go);
    });
  }
}
