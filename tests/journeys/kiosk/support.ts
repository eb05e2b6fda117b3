import type { Browser, Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import type { KioskBlock, KioskContent, KioskDesks } from '../../../content/kiosk/data.ts';
import { Desk } from '../support/desk.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test as base } from '../support/test.ts';

/** The glasses that a kiosk may have; CSS pixels. */
export const glasses = {
  'a portrait screen': { width: 1080, height: 1920 },
  'a landscape screen': { width: 1920, height: 1080 },
  'a tablet': { width: 800, height: 1280 },
};

/** One glass for each layout: beside these the low one, the small one and the square one. */
export const everyGlass = {
  ...glasses,
  'a tablet on its side': { width: 1280, height: 800 },
  'an old screen': { width: 1024, height: 768 },
  'a screen as wide as high': { width: 1080, height: 1080 },
};

/** Glasses of 5:4 and 4:3 that stand on end; the windows of the staff are not made for them. */
export const onEnd = {
  'a square screen on end': { width: 1024, height: 1280 },
  'an old screen on end': { width: 768, height: 1024 },
};

/** Journeys at the kiosk share one site; their noise is heard by the desk. */
export const test = base.extend<{ noise: void }, { site: OwnSite }>({
  noise: ({}, use) => use(),
  site: [
    async ({}, use) => {
      const site = await OwnSite.open();
      await use(site);
      await site.close();
    },
    // Its own, for the first test of a worker is not to pay for the site of all.
    { scope: 'worker', timeout: 180_000 },
  ],
});

export { expect };

/**
 * One desk for all tests of a file, one after another, closed after the last. Call it where the tests are
 * declared.
 */
export function sharedDesk(): { readonly desk: Desk; readonly page: Page } {
  let desk: Desk;
  test.beforeAll(async ({ browser, site }) => {
    desk = await Desk.open(browser, { site: site.url, saves: true });
  });
  test.afterAll(() => desk.close());
  return {
    get desk() {
      return desk;
    },
    get page() {
      return desk.page;
    },
  };
}

/** Reads the first QR code on the glass as a phone does, which looks until it can be read. */
export async function decode(page: Page): Promise<string> {
  let read: string | undefined;
  await expect.poll(async () => (read = await readOnce(page))).toBeTruthy();
  return read ?? '';
}

async function readOnce(page: Page): Promise<string | undefined> {
  const picture = await page.locator('.qr svg').first().screenshot();
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** Presses keys of the keyboard on the glass: letters, and the names that are written on the others. */
export async function type(page: Page, ...keys: string[]): Promise<void> {
  const keyboard = page.getByRole('group', { name: 'Bàn phím' });
  for (const key of keys) await keyboard.getByRole('button', { name: key, exact: true }).tap();
}

/**
 * Everything that the browser keeps beyond the page, but for what the machine knows of itself: its sums and
 * its release.
 */
export function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const saved = async (name: string) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url);
    return JSON.stringify({
      local: { ...localStorage, 'kiosk-counts': undefined, 'kiosk-release': undefined },
      session: { ...sessionStorage },
      files: await Promise.all((await caches.keys()).map(saved)),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookies: document.cookie,
      address: location.href,
      history: history.length,
      state: history.state as unknown,
    });
  });
}

/** Waits until the worker has saved the release and is in charge. */
export async function untilSaved(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

/** The guide that journeys follow: three papers, three steps, a link in the last. */
export const guide = { title: 'Làm định danh điện tử mức 2 ở đâu, cần gì?' };

interface EndOptions {
  site: string;
  printer: KioskDesks['desks'][number]['printer'];
  viewport?: { width: number; height: number };
  /** The test moves the page's clock. */
  clock?: boolean;
  /** Each step stands in the guide so many times. */
  times?: number;
  /** Each step says this, too. */
  also?: KioskBlock[];
}

/** The kiosk of a desk with such a printer, at the end of a guide; nothing is really printed. */
export async function atTheEnd(browser: Browser, options: EndOptions): Promise<Desk> {
  const { printer, times = 1, also = [], ...where } = options;
  const desk = await Desk.open(browser, {
    ...where,
    prepare: async (context) => {
      await context.addInitScript(() => (window.print = () => undefined));
      await context.route('**/data/kiosk/quay.json', async (route) => {
        const answer = await route.fetch();
        const { desks } = (await answer.json()) as KioskDesks;
        await route.fulfill({ json: { desks: desks.map((each) => ({ ...each, printer })) } });
      });
      await context.route('**/data/kiosk/huong-dan.json', async (route) => {
        const answer = await route.fetch();
        const content = (await answer.json()) as KioskContent;
        for (const each of content.guides)
          each.steps = Array.from({ length: times }, () =>
            each.steps.map((step) => ({ ...step, body: [...step.body, ...also] })),
          ).flat();
        await route.fulfill({ json: content });
      });
    },
  });
  await desk.openSteps(guide.title);
  await desk.page.getByRole('button', { name: 'Mang về' }).tap();
  return desk;
}
