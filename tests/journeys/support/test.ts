import { machineService } from '../../../content/kiosk/machine.ts';
import { test as base, expect, type Page } from '@playwright/test';
import { forget, UsedBrowsers } from './used-browsers.ts';

/** Addresses and login of the running stack. */
export const stack = {
  get site() {
    return required('SITE');
  },
  get cms() {
    return required('CMS');
  },
  get dataDir() {
    return required('STACK_DATA_DIR');
  },
  get email() {
    return required('ADMIN_EMAIL');
  },
  get password() {
    return required('ADMIN_PASSWORD');
  },
};

/** Names what a journey may say of the browser that it gets. */
export interface Wanted {
  /**
   * True where it may be one that a journey before has used, with the files that it loaded and nobody's data.
   */
  isUsed: boolean;
}

/**
 * Every journey fails on an error in the page's console, and on a request to another host. Browsers that it
 * opened and left are closed: their pages would ask on and on while the journeys after it are under way.
 */
export const test = base.extend<
  Wanted & { noise: void; leavesNoBrowser: void },
  { usedBrowsers: UsedBrowsers }
>({
  isUsed: [false, { option: true }],
  usedBrowsers: [async ({ browser }, use) => use(new UsedBrowsers(browser)), { scope: 'worker' }],
  context: async (
    {
      context,
      isUsed,
      usedBrowsers,
      viewport,
      hasTouch,
      isMobile,
      locale,
      timezoneId,
      colorScheme,
      javaScriptEnabled,
      userAgent,
    },
    use,
  ) => {
    if (!isUsed) return use(context);
    const window = JSON.stringify([
      ...[viewport, hasTouch, isMobile, locale, timezoneId],
      ...[colorScheme, javaScriptEnabled, userAgent],
    ]);
    const used = await usedBrowsers.take(window);
    await use(used);
    await forget(used, [stack.site, stack.cms]);
  },
  leavesNoBrowser: [
    // Its own is opened before this looks, and stays.
    async ({ browser, context }, use) => {
      const before = new Set([context, ...browser.contexts()]);
      await use();
      for (const left of browser.contexts()) if (!before.has(left)) await left.close();
    },
    { auto: true },
  ],
  noise: [
    async ({ page }, use) => {
      const noise = listenForNoise(page);
      await use();
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** Records what a page does that it should not, as it comes. */
export function listenForNoise(page: Page): string[] {
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(error.message));
  // A browser says so when a touch is to be stopped that can't be any more.
  page.on('console', (message) => {
    if (/preventDefault|Ignored attempt to cancel/.test(message.text())) noise.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname, origin } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost' && origin !== machineService)
      noise.push(`request to another host: ${request.url()}`);
  });
  return noise;
}

export { expect };

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: run the journeys through npx playwright test --config tests/journeys/playwright.config.ts`,
    );
  return value;
}
