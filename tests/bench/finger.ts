import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds of each tap, by the interaction's number. */
    taps: Map<number, number>;
    observer: PerformanceObserver;
  }
}

/** How long a quick finger stays on the glass. */
const touchMilliseconds = 70;

/**
 * A finger whose taps are timed by the browser itself (Event Timing): from the moment it touches or
 * leaves the glass to the next frame that shows the effect. Taps quicker than 16 ms are not told of
 * by browsers and left out, so the figures are strict.
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
    await page.evaluate(() => {
      window.taps = new Map();
      window.observer = new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries() as PerformanceEventTiming[])
          if (interactionId)
            window.taps.set(interactionId, Math.max(duration, window.taps.get(interactionId) ?? 0));
      });
      const options = { type: 'event', durationThreshold: 16 };
      window.observer.observe(options as PerformanceObserverInit);
    });
    return new Finger(page, session);
  }

  /** Taps the middle of something, without the checks of a test that would slow the page down. */
  async tap(target: Locator): Promise<void> {
    const box = await target.boundingBox();
    if (!box) throw new Error(`There is nothing to tap: ${target.toString()}`);
    await this.#frames();
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.#session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [point],
    });
    await setTimeout(touchMilliseconds);
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await this.#frames();
  }

  /** The taps since the last time, in milliseconds. */
  async taps(): Promise<number[]> {
    await this.#frames();
    return this.#page.evaluate(() => {
      const taken = [...window.taps.values()];
      window.taps.clear();
      return taken;
    });
  }

  /** Lets the page come to rest. */
  async #frames(): Promise<void> {
    await this.#page.evaluate(async () => {
      for (let frames = 0; frames < 4; frames += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
  }
}
