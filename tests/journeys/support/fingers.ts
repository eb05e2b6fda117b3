import type { CDPSession, Locator, Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

/** Several contacts on one glass, by touch points of the browser's protocol; each has an id of its own. */
export class Fingers {
  readonly #session: CDPSession;
  readonly #down = new Map<number, Point>();

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Puts a contact down, on a point or in the middle of something. */
  async down(id: number, at: Point | Locator): Promise<void> {
    this.#down.set(id, 'x' in at ? at : await middleOf(at));
    await this.#send('touchStart', this.#down);
  }

  /** Moves a contact by so much. */
  async move(id: number, by: Point): Promise<void> {
    const { x, y } = this.#down.get(id) ?? { x: 0, y: 0 };
    this.#down.set(id, { x: x + by.x, y: y + by.y });
    await this.#send('touchMove', this.#down);
  }

  async lift(id: number): Promise<void> {
    const point = this.#down.get(id);
    if (!point) throw new Error(`Contact ${id} is not on the glass.`);
    this.#down.delete(id);
    await this.#send('touchEnd', new Map([[id, point]]));
  }

  async tap(id: number, at: Point | Locator): Promise<void> {
    await this.down(id, at);
    await this.lift(id);
  }

  /** Nothing is on the glass any more. */
  async liftAll(): Promise<void> {
    for (const id of [...this.#down.keys()]) await this.lift(id);
  }

  async #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: ReadonlyMap<number, Point>,
  ): Promise<void> {
    const touchPoints = [...points].map(([id, point]) => ({ id, ...point }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`There is nothing to touch: ${target.toString()}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
