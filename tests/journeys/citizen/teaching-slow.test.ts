import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

// What the page itself asks for is held back here, so no worker answers for it.
test.use({ serviceWorkers: 'block' });

const guide = '/huong-dan/vneid-muc-2/';
const door = (page: Page) => page.getByRole('link', { name: 'Dạy người ngồi trước mặt' });
const hello = (page: Page) => page.getByRole('heading', { name: 'Chào bà con!' });
const script = '**/teaching-page.*.js';

/** Holds the script of teaching back; the function that it returns lets it come, and waits for it. */
async function hold(page: Page): Promise<() => Promise<void>> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(script, async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    const come = page.waitForResponse(script);
    letGo();
    await (await come).finished();
  };
}

test('who went back before it came is left alone, and may come again', async ({ page, site }) => {
  await page.goto(site.url + guide);
  const letGo = await hold(page);
  const asked = page.waitForRequest(script);
  await door(page).click();
  await asked;
  await page.goBack();
  await letGo();
  await door(page).click();
  await expect(hello(page)).toBeFocused();
  await page.getByRole('button', { name: 'Thôi' }).click();
  await expect(door(page)).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(guide);
});

test('who went to and fro while it came has it once', async ({ page, site }) => {
  await page.goto(site.url + guide);
  const letGo = await hold(page);
  const asked = page.waitForRequest(script);
  await door(page).click();
  await asked;
  await page.goBack();
  await page.goForward();
  await letGo();
  await expect(hello(page)).toBeFocused();
  await page.getByRole('button', { name: 'Tôi giữ đúng' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('heading', { name: 'Tới Công an xã, mang theo thẻ căn cước' }),
  ).toBeFocused();
});

for (const [what, file] of [
  ['script', script],
  ['style', '**/_astro/teaching.*.css'],
] as const)
  test(`where its ${what} does not come the page says so, and the door opens later`, async ({
    page,
    site,
  }) => {
    await page.goto(site.url + guide);
    await page.route(file, (route) => route.abort());
    await door(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'Mạng yếu' })).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await page.unroute(file);
    await door(page).click();
    await expect(hello(page)).toBeFocused();
  });

test('an address that leads into it, but does not load, becomes that of the page', async ({
  page,
  site,
}) => {
  await page.route(script, (route) => route.abort());
  await page.goto(`${site.url}${guide}#day`);
  await expect(page.getByRole('status').filter({ hasText: 'Mạng yếu' })).toBeVisible();
  expect(page.url()).toBe(site.url + guide);
});
