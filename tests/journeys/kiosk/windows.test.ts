import type { Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { everyGlass, expect, test, type } from './support.ts';

/** The size that all text is measured by, in pixels. */
function textSize(page: Page): Promise<number> {
  return page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
}

async function chooseLargest({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: 'Chữ to' }).tap();
  const largest = page.getByRole('button', { name: 'Rất to' });
  await largest.tap();
  await expect(largest).toHaveAttribute('aria-pressed', 'true');
}

test('a window has its own text again when one above it closes', async ({ browser, site }) => {
  const viewport = everyGlass['an old screen'];
  const desk = await Desk.open(browser, { site: site.url, viewport, clock: true });
  const { page } = desk;
  await chooseLargest(desk);
  await page.getByRole('dialog').getByRole('button', { name: 'Xong' }).tap();
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  await type(page, '123', '1', '5', '6');
  await page.getByRole('button', { name: /^156/ }).tap();
  await page.getByRole('button', { name: 'Mang về điện thoại' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  const before = await textSize(page);
  // Less than all of it, which any page has.
  expect(before).toBeLessThan(24 * 1.65);
  await page.clock.runFor(185_000);
  const asks = page.getByRole('alertdialog');
  await expect(asks).toBeVisible();
  await asks.getByRole('button', { name: 'Còn, tôi làm tiếp' }).tap();
  await expect(asks).toBeHidden();
  expect(await textSize(page)).toBe(before);
  await desk.close();
});

test('a window is fitted again when the glass is turned', async ({ browser, site }) => {
  const { width, height } = everyGlass['a portrait screen'];
  const desk = await Desk.open(browser, { site: site.url, viewport: { width, height } });
  const { page } = desk;
  await chooseLargest(desk);
  const standing = await textSize(page);
  for (const viewport of [everyGlass['an old screen'], { width, height }]) {
    await page.setViewportSize(viewport);
    const hidden = () =>
      page.getByRole('dialog').evaluate((box) => box.scrollHeight - box.clientHeight);
    await expect.poll(hidden).toBeLessThanOrEqual(1);
  }
  await expect.poll(() => textSize(page)).toBe(standing);
  await desk.close();
});
