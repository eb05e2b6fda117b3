import { Refused } from '../../base/errors/refused.ts';

interface Waiting {
  begin(): Promise<void>;
  giveUp(reason: Refused): void;
}

/** The most drawings that wait; later ones are asked to come back. */
const mostWaiting = 24;

export const superseded = 'Đã có lần sửa mới hơn nên thôi không vẽ bản này.';
export const tooMany = 'Đang có nhiều người xem trước cùng lúc. Xin đợi vài giây rồi sửa tiếp.';

/**
 * One drawing after another, so that drawing never takes more than one processor from the rest. Who
 * asks again before the turn has come gets the newer drawing only.
 */
export class DrawingQueue {
  readonly #waiting = new Map<string, Waiting>();
  #busy = false;

  /**
   * Does work when its turn has come.
   * @param owner whose older work gives way to this
   * @throws {Refused} 409 when it gave way itself, 503 when too many wait
   */
  add<Result>(owner: string, work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.get(owner)?.giveUp(new Refused(superseded, 409));
      this.#waiting.delete(owner);
      if (this.#waiting.size >= mostWaiting) return reject(new Refused(tooMany, 503));
      this.#waiting.set(owner, {
        begin: () => work().then(resolve, reject),
        giveUp: reject,
      });
      void this.#goOn();
    });
  }

  async #goOn(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (const [owner, next] of this.#waiting) {
      this.#waiting.delete(owner);
      await next.begin();
    }
    this.#busy = false;
  }
}
