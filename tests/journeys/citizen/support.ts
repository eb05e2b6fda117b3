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

/** Waits until the worker is in charge and has saved a pack. */
export async function untilSaved(page: Page, pack: string): Promise<void> {
  const address = `/data/goi/${pack}.json`;
  await expect
    .poll(() => page.evaluate(async (key) => (await caches.match(key)) !== undefined, address))
    .toBe(true);
}
