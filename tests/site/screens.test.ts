import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPack } from '../../content/pack-file.ts';
import { packAddress, pagesOf, picturesPack } from '../../content/pack.ts';
import { freshPage } from './support/browser.ts';

const { url, folder } = inject('sample');
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
      .toBe(320);
    expect(await step.getByRole('img').count()).toBe(2);
    expect(await step.getByText('Hình minh họa theo Báo Mẫu, 13/09/2025').count()).toBe(1);
  });

  test('asks for them as one reads on, and keeps their place', async () => {
    const page = await freshPage({ viewport: { width: 360, height: 740 } });
    await page.goto(url + guide);
    const screens = await page
      .locator('.step .screens img')
      .evaluateAll((all) =>
        all.map((one) => ['loading', 'width', 'height'].map((name) => one.getAttribute(name))),
      );
    expect(screens).toHaveLength(2);
    for (const [loading, width, height] of screens) {
      expect([loading, width]).toEqual(['lazy', '320']);
      expect(Number(height)).toBeGreaterThan(100);
    }
  });

  test.for([
    ['light', 360],
    ['dark', 360],
    ['contrast', 320],
  ] as const)('shows the same picture in %s at %i px, inside the page', async ([theme, width]) => {
    const page = await freshPage({ viewport: { width, height: 740 } });
    await page.addInitScript((chosen) => localStorage.setItem('giao-dien', chosen), theme);
    await page.goto(url + guide);
    const screen = page.locator('.step .screens img').first();
    await screen.scrollIntoViewIfNeeded();
    const box = await screen.boundingBox();
    expect(box?.width).toBeGreaterThan(width * 0.7);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
});

test('a pack brings all screens to a phone at once', () => {
  const file = path.join(folder, packAddress(picturesPack));
  const pages = pagesOf(readPack(readFileSync(file)));
  expect(pages['/data/hinh/man-hinh-vneid-trang-chu.svg']).toContain('Ví giấy tờ');
});

test('the worker of the kiosk has them without a network', () => {
  expect(readFileSync(path.join(folder, 'kiosk/sw.js'), 'utf8')).toContain(
    '/data/hinh/man-hinh-vneid-trang-chu.svg',
  );
});
