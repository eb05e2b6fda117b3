import type { Page } from '@playwright/test';
import { OwnSite } from '../support/own-site.ts';
import { expect, test as base } from '../support/test.ts';

/** Journeys that leave the site as it is share one; each has a phone of its own. */
export const test = base.extend<object, { site: OwnSite }>({
  site: [
    async ({}, use) => {
      const site = await OwnSite.open();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** Opens the page of an address and waits until the worker has saved all guides. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilSaved(page, 'huong-dan');
}

export { expect };

/** Holds all scripts of a page back, as a thin line does; the function that it returns lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise: come, resolve } = Promise.withResolvers<void>();
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await come;
    await route.continue();
  });
  return resolve;
}

/** Waits until the worker is in charge and has saved a pack. */
export async function untilSaved(page: Page, pack: string): Promise<void> {
  const address = `/data/goi/${pack}.json`;
  await expect
    .poll(() => page.evaluate(async (key) => (await caches.match(key)) !== undefined, address))
    .toBe(true);
}

/** A phone with a Vietnamese voice of the north and one of the south; what it is saying can be seen. */
export function speakVietnamese(): void {
  interface Utterance {
    text: string;
    rate: number;
    voice?: { name: string };
    onstart?: () => void;
    onend?: () => void;
  }
  const said: string[] = [];
  const queue: Utterance[] = [];
  const define = (name: string, value: unknown) => Object.defineProperty(window, name, { value });
  define('said', said);
  Object.defineProperty(window, 'rates', { get: () => queue.map(({ rate }) => rate) });
  Object.defineProperty(window, 'voices', { get: () => queue.map(({ voice }) => voice?.name) });
  define('begin', (at: number) => queue[at]?.onstart?.());
  define('endReading', () => queue[queue.length - 1]?.onend?.());
  define(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  define('speechSynthesis', {
    getVoices: () => [
      { lang: 'vi-VN', name: 'Linh' },
      { lang: 'vi-VN', name: 'Vietnamese (Southern)' },
    ],
    resume: () => undefined,
    get speaking() {
      return said.length > 0;
    },
    speak(utterance: Utterance) {
      said.push(utterance.text);
      queue.push(utterance);
    },
    cancel() {
      said.splice(0);
      queue.splice(0);
    },
  });
}
