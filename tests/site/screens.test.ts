import { describe, expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url } = inject('sample');
const guide = '/huong-dan/vneid-muc-2/';
const alt = 'Màn hình VNeID, “Trang chủ”: chạm “Ví giấy tờ”';

describe('a step with screens of an app', () => {
  test('shows each with what to tap, whose it is and when', async () => {
    const page = await freshPage();
    await page.goto(url + guide);
    const step = page.getByRole('listitem').filter({ hasText: 'Chờ tin nhắn báo kết quả' }).last();
    const screen = step.getByRole('img', { name: alt });
    await screen.scrollIntoViewIfNeeded();
    await expect
      .poll(() => screen.evaluate((own) => own instanceof HTMLImageElement && own.naturalWidth))
      .toBeGreaterThan(0);
    expect(await step.getByRole('img').count()).toBe(2);
    expect(await step.getByText('Hình minh họa theo Báo Mẫu, 13/09/2025').count()).toBe(1);
  });
});

test.for([
  ['light', 360],
  ['dark', 1280],
] as const)('opens alone by the keyboard, as large as the window: %s, %i px', async (how) => {
  const [colorScheme, width] = how;
  const page = await freshPage({
    viewport: { width, height: 740 },
    colorScheme,
    javaScriptEnabled: false,
  });
  await page.goto(url + guide);
  const link = page.getByRole('link', { name: `${alt} Xem hình lớn` });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/man-hinh-vneid-trang-chu\.svg$/);
  const box = await page.locator('svg').first().boundingBox();
  // A telephone lays it out as wide as it likes, and shows it as wide as it is.
  expect([box?.x, box?.y]).toEqual([0, 0]);
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(width / 740, 2);
  expect(box?.width).toBeGreaterThanOrEqual(width);
  await page.goBack();
  expect(await link.count()).toBe(1);
});

test('paper has the picture, and no link from it', async () => {
  const page = await freshPage();
  await page.goto(url + guide);
  const words = page.getByText('Xem hình lớn').first();
  expect(await words.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await words.isVisible()).toBe(false);
});
