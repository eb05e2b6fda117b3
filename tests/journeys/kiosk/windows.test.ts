import type { Page } from '@playwright/test';
import { inWhole } from '../../support/long.ts';
import { Desk } from '../support/desk.ts';
import { everyGlass, expect, test, type } from './support.ts';

const testInWhole = inWhole(test);

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
  // Less than all of it, which any page has.
  await expect.poll(() => textSize(page)).toBeLessThan(24 * 1.65);
  const before = await textSize(page);
  await page.clock.runFor(185_000);
  const asks = page.getByRole('alertdialog');
  await expect(asks).toBeVisible();
  await asks.getByRole('button', { name: 'Còn, tôi làm tiếp' }).tap();
  await expect(asks).toBeHidden();
  await expect.poll(() => textSize(page)).toBe(before);
  await desk.close();
});

testInWhole('a window is fitted again when the glass is turned', async ({ browser, site }) => {
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

testInWhole(
  'through the windows of the staff the focus goes along, and back to what opened the first',
  async ({ browser, site }) => {
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
  },
);

testInWhole(
  'a call that nobody answers, and the next, lead back to the button that called',
  async ({ browser, site }) => {
    const desk = await Desk.open(browser, { site: site.url, clock: true });
    const { page } = desk;
    await page.getByRole('button', { name: 'Cần người giúp?' }).press('Enter');
    const call = page.getByRole('button', { name: 'Gọi người ra giúp' });
    await call.press('Enter');
    for (const again of [true, false]) {
      await expectInside(page, 'Chuông chưa tới cán bộ');
      // Nobody touches the glass: what was typed and opened is gone, and home stands behind the call.
      await page.clock.runFor(301_000);
      await expectInside(page, 'Chưa có ai ra');
      const next = again ? 'Gọi lại lần nữa' : 'Thôi, không cần nữa';
      await page.getByRole('button', { name: next }).press('Enter');
    }
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await desk.close();
  },
);
