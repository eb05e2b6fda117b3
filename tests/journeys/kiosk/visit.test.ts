import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { Desk } from '../support/desk.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

const guide = 'Làm định danh điện tử mức 2 ở đâu, cần gì?';

let site: OwnSite;
let desk: Desk;
test.beforeAll(async () => {
  site = await OwnSite.open();
});
test.beforeEach(async ({ browser }) => {
  desk = await Desk.open(browser, { site: site.url });
});
test.afterEach(() => desk.close());
test.afterAll(() => site.close());

async function decode(page: Page): Promise<string | undefined> {
  const picture = await page.locator('.qr svg').first().screenshot();
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('a resident who cannot type is led through a guide and takes it along by QR', async () => {
  const { page } = desk;
  await desk.openGuide(guide);
  await expect(page.getByRole('heading', { name: /mang theo thẻ căn cước/ })).toBeVisible();
  await page.getByRole('button', { name: 'Không có' }).tap();
  await expect(page.getByRole('heading', { name: /Còn thiếu/ })).toBeVisible();
  await page.getByRole('button', { name: 'Cứ coi cách làm' }).tap();
  await page.getByRole('button', { name: 'Có mang' }).tap();
  await page.getByRole('button', { name: 'Có mang' }).tap();

  await expect(page.getByRole('heading', { name: /Tới Công an xã/ })).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  await expect(page.getByText('Không ai được hỏi mật khẩu')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
  await page.getByRole('button', { name: 'Xong hết rồi' }).tap();

  expect(await decode(page)).toMatch(/\/huong-dan\/vneid-muc-2\/#buoc-3$/);
});

test('a link never opens on the kiosk: it becomes a QR', async () => {
  const { page } = desk;
  await desk.openGuide(guide);
  for (let papers = 0; papers < 3; papers += 1)
    await page.getByRole('button', { name: 'Có mang' }).tap();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
  await page.getByRole('link', { name: 'cách cài VNeID' }).tap();
  await expect(page.getByRole('dialog', { name: 'Mở trên điện thoại của bà con' })).toBeVisible();
  expect(await decode(page)).toContain('/huong-dan/vneid-cai-dat/');
  expect(page.url()).toContain('/kiosk/');
  await page.getByRole('button', { name: 'Đóng lại' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('by touch alone: commune, hamlet, team, and a QR that saves the number', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' }).tap();
  await page.getByRole('button', { name: 'Đ', exact: true }).tap();
  await page.getByRole('button', { name: 'Xã Đất Mũi' }).tap();
  await page.getByRole('button', { name: 'Ấp Rạch Tàu' }).tap();
  await expect(page.getByText('Nguyễn Văn Mẫu')).toBeVisible();
  await expect(page.getByText('Dữ liệu mẫu')).toBeVisible();
  expect(await decode(page)).toContain('TEL;TYPE=CELL:02900000101');
});

test('an old commune typed in Telex that was split asks for the commune of today', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  for (const key of ['x', 'a', 'x', '{space}', 'v', 'i', 'e', 'e', 'n', '{space}', 'a', 'n'])
    await page.locator(`[data-skbtn="${key}"]`).tap();
  await expect(page.locator('output')).toHaveText('xã viên an');
  await page
    .getByRole('list', { name: 'Kết quả tìm kiếm' })
    .getByRole('button', { name: /^Xã Viên An Huyện/ })
    .tap();
  await expect(page.getByRole('heading', { name: /Xã Viên An đã tách/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xã Đất Mới' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xã Đất Mũi' })).toBeVisible();
});

test('help is called on the whole glass until somebody answers', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: /Gặp người hỗ/ }).tap();
  await page.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  await expect(page.getByRole('alertdialog', { name: 'Đang gọi người ra giúp' })).toBeVisible();
  await page.getByRole('button', { name: 'Tôi ra rồi' }).tap();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('who leaves in the middle leaves nothing behind', async () => {
  const { page } = desk;
  await page.clock.install();
  await page.reload();
  await desk.wake();
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  for (const key of ['m', 'a']) await page.locator(`[data-skbtn="${key}"]`).tap();
  await page.getByRole('button', { name: 'Chữ to' }).tap();
  await page.getByRole('button', { name: 'Tối' }).tap();
  await page.getByRole('button', { name: 'Xong', exact: true }).tap();

  await page.clock.runFor(91_000);
  await expect(page.getByRole('alertdialog', { name: 'Bà con còn ở đó không?' })).toBeVisible();
  await page.getByRole('button', { name: 'Còn, tôi làm tiếp' }).tap();
  await expect(page.locator('output')).toHaveText('ma');

  await page.clock.runFor(91_000);
  await page.clock.runFor(31_000);
  await expect(page.getByRole('button', { name: /Chạm vào đây/ })).toBeVisible();
  await desk.wake();
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  await expect(page.locator('output')).toHaveText('Ví dụ: căn cước');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
    stored,
  );
});
