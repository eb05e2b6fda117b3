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

/** The focus is in the window of this name, and nowhere else. */
async function expectInside(page: Page, name: string): Promise<void> {
  const shown = page.locator('[aria-modal]');
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveAccessibleName(name);
  await expect(shown.locator(':focus')).toHaveCount(1);
}

test('through the windows of the staff the focus goes along, and back to what opened the first', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url, clock: true });
  const { page } = desk;
  await desk.leave();
  const corner = page.getByRole('button', { name: 'Khu vực của nhân viên' });
  await corner.focus();
  await corner.dispatchEvent('pointerdown');
  await page.clock.runFor(1600);
  await expectInside(page, 'Dành cho nhân viên');
  await type(page, ...'2468');
  const go = async (button: string, to: string) => {
    await page.getByRole('button', { name: button, exact: true }).press('Enter');
    await expectInside(page, to);
  };
  await go('Vào', 'Dành cho nhân viên');
  await go('Đăng ký quầy', 'Đăng ký quầy');
  await go('Quay lại', 'Dành cho nhân viên');
  await go('Ghép máy trực', 'Ghép máy trực');
  await go('Quay lại', 'Dành cho nhân viên');
  await page.keyboard.press('Escape');
  await expect(corner).toBeFocused();
  await desk.close();
});
