import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from '@playwright/test';

declare global {
  interface Window {
    finger: { tap: Tap; touched: number; released: number };
    observer: PerformanceObserver;
  }
}

/** One tap in milliseconds, as the browser itself tells them (Event Timing, in steps of 8 ms). */
export interface Tap {
  /** From the touch to the next frame, which shows the button pressed; a key has acted by then. */
  touch: number;
  /** From lifting the finger to the next frame; what is still to be drawn follows later. */
  lift: number;
  /** From what the button acts on (a key: the touch, others: the lift) until nothing more changed. */
  settled: number;
}

/** How long a quick finger stays on the glass. */
const touchMilliseconds = 70;
/** Browsers do not tell of anything quicker. */
const quickest = 16;

/** A finger on the glass whose taps are timed, the same on every page. */
export class Finger {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** @param slowdown how many times slower the processor is */
  static async at(page: Page, slowdown: number): Promise<Finger> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(watchTaps);
    return new Finger(page, session);
  }

  /** Taps the middle of something, without the checks of a test that would slow the page down. */
  async tap(target: Locator): Promise<Tap> {
    const box = await target.boundingBox();
    if (!box) throw new Error(`There is nothing to tap: ${target.toString()}`);
    await this.#rest();
    await this.#page.evaluate((least) => {
      window.finger.tap = { touch: least, lift: least, settled: 0 };
    }, quickest);
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.#session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [point],
    });
    await setTimeout(touchMilliseconds);
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await this.#rest();
    return this.#page.evaluate(() => window.finger.tap);
  }

  /** Lets the page come to rest. */
  async #rest(): Promise<void> {
    await this.#page.evaluate(async () => {
      for (let frames = 0; frames < 6; frames += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
  }
}

/** Runs in the page. */
function watchTaps(): void {
  const finger = { tap: { touch: 0, lift: 0, settled: 0 }, touched: 0, released: 0 };
  window.finger = finger;
  const seen = (events: PerformanceEventTiming[]) => {
    for (const { name, interactionId, duration } of events) {
      if (!interactionId) continue;
      const part = name === 'pointerdown' ? 'touch' : 'lift';
      finger.tap[part] = Math.max(duration, finger.tap[part]);
    }
  };
  window.observer = new PerformanceObserver((list) =>
    seen(list.getEntries() as PerformanceEventTiming[]),
  );
  const options = { type: 'event', durationThreshold: 16 };
  window.observer.observe(options as PerformanceObserverInit);

  addEventListener('pointerdown', ({ timeStamp }) => (finger.touched = timeStamp), true);
  addEventListener('pointerup', ({ timeStamp }) => (finger.released = timeStamp), true);
  // A timer set in a frame runs once that frame is drawn.
  new MutationObserver(() => {
    const since = Math.max(finger.touched, finger.released);
    requestAnimationFrame(() =>
      window.setTimeout(() => (finger.tap.settled = Math.round(performance.now() - since))),
    );
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-theme', 'data-text', 'data-lowered', 'aria-pressed', 'aria-current'],
  });
}
