import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from '@playwright/test';

declare global {
  interface Window {
    finger: { tap: Tap; touched: number; released: number };
    observer: PerformanceObserver;
  }
}

/** One tap in milliseconds, from the time stamps that the browser gives a touch and its lifting. */
export interface Tap {
  /** From the touch to the next frame on the glass, which shows the button pressed; a key has acted by then. */
  touch: number;
  /** From lifting the finger to the next frame on the glass; another screen follows later. */
  lift: number;
  /** The longer of the two, until the page itself was done with the frame and went on. */
  handed: number;
  /** From lifting the finger until nothing more changed. */
  settled: number;
}

/** The time a quick finger stays on the glass. */
const touchMilliseconds = 70;
/** Browsers do not tell of anything quicker. */
const quickest = 16;

/**
 * A finger on the glass whose taps are timed, the same on every page. `touch` and `lift` are those of
 * Event Timing (what INP is made of): they end when the frame is presented, in steps of 8 ms.
 */
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
    await this.#page.evaluate((least) => {
      window.finger.tap = { touch: least, lift: least, handed: 0, settled: 0 };
    }, quickest);
    await this.#rest(2);
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.#session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [point],
    });
    await setTimeout(touchMilliseconds);
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await this.#rest(6);
    return this.#page.evaluate(() => window.finger.tap);
  }

  /** Lets the page come to rest; new buttons take no touch in their first moment (`settle`). */
  async #rest(frames: number): Promise<void> {
    await this.#page.evaluate(async (most) => {
      const settling = document
        .getAnimations()
        .filter((one) => one instanceof CSSAnimation && one.animationName === 'settle');
      await Promise.allSettled(settling.map(({ finished }) => finished));
      for (let frame = 0; frame < most; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
    }, frames);
  }
}

/** Runs in the page. */
function watchTaps(): void {
  const finger = { tap: { touch: 0, lift: 0, handed: 0, settled: 0 }, touched: 0, released: 0 };
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

  const watchFrame = ({ timeStamp, isTrusted }: Event) => {
    if (!isTrusted) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const milliseconds = Math.round(performance.now() - timeStamp);
        finger.tap.handed = Math.max(milliseconds, finger.tap.handed);
      };
      port2.postMessage(undefined);
    });
  };
  addEventListener(
    'pointerdown',
    (event) => {
      finger.touched = event.timeStamp;
      watchFrame(event);
    },
    true,
  );
  addEventListener(
    'pointerup',
    (event) => {
      finger.released = event.timeStamp;
      watchFrame(event);
    },
    true,
  );
  addEventListener('click', watchFrame, true);

  let drawing = 0;
  const changed = () => {
    const since = Math.max(finger.touched, finger.released);
    // A timer set in a frame runs once that frame is drawn.
    drawing ||= requestAnimationFrame(() => {
      drawing = 0;
      window.setTimeout(() => (finger.tap.settled = Math.round(performance.now() - since)));
    });
  };
  new MutationObserver(changed).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
      'data-theme',
      'data-text',
      'data-lowered',
      'aria-pressed',
      'aria-current',
      'aria-checked',
    ],
  });
}
