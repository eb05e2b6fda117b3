import type { Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { expect, test, type } from './support.ts';

const pin = '2468';

let desk: Desk;
let page: Page;

test.beforeAll(async ({ browser, site }) => {
  desk = await Desk.open(browser, { site: site.url, saves: true, clock: true });
  page = desk.page;
  await desk.leave();
});
test.afterAll(() => desk.close());

/** A finger stays on the corner until the menu opens. */
async function openStaffMenu(): Promise<void> {
  await page.getByRole('button', { name: 'Khu vực của nhân viên' }).dispatchEvent('pointerdown');
  await page.clock.runFor(1600);
  await expect(page.getByRole('dialog', { name: 'Dành cho nhân viên' })).toBeVisible();
}

async function enterPin(digits: string): Promise<void> {
  await type(page, ...digits);
  await page.getByRole('button', { name: 'Vào', exact: true }).tap();
}

test('wrong PINs make one wait, also after the window was closed', async () => {
  await openStaffMenu();
  for (const [digits, said] of [
    ['1111', 'Mã PIN chưa đúng.'],
    ['1112', 'Mã PIN chưa đúng.'],
    ['1113', 'Chờ 30 giây'],
  ] as const) {
    await enterPin(digits);
    await expect(page.getByRole('alert')).toContainText(said);
  }
  await page.getByRole('button', { name: 'Đóng' }).tap();
  await openStaffMenu();
  await enterPin(pin);
  await expect(page.getByRole('alert')).toContainText('Sai nhiều lần.');
  await page.clock.fastForward(31_000);
  await page.getByRole('button', { name: 'Vào', exact: true }).tap();
  await expect(page.getByRole('definition').first()).toHaveText(/\(DATMUI\)/);
});

test('the staff sees how the machine is, and the menu closes by itself', async () => {
  await page.evaluate(() =>
    dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' })),
  );
  for (const [name, value] of [
    ['Mạng', 'Có mạng'],
    ['Đăng ký', 'Chưa đăng ký'],
    ['Số đếm chưa gửi', 'Không có'],
    ['Bản đang chạy', /ngày 24\/11\/2026/],
    ['Lỗi hôm nay', 'Không có'],
  ] as const)
    await expect(
      page.locator('dl > div').filter({ hasText: name }).getByRole('definition'),
    ).toHaveText(value);
  await page.getByRole('button', { name: 'Đổi quầy' }).tap();
  await page.getByRole('button', { name: 'Quay lại' }).tap();
  await page.clock.fastForward(91_000);
  await page.clock.runFor(1000);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a desk that cannot reach the CMS is told so, and goes on', async () => {
  await openStaffMenu();
  await enterPin(pin);
  await page.getByRole('button', { name: 'Đăng ký quầy' }).tap();
  await type(page, ...'ABCD2345');
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng ký quầy' }).tap();
  await expect(page.getByRole('alert')).toContainText('tạm nghỉ');
  await page.getByRole('button', { name: 'Quay lại' }).tap();
  await page.getByRole('button', { name: 'Đóng' }).tap();
  await desk.wake();
  await desk.leave();
});

test('a new machine is lit, and its touch is tried at four corners', async ({ browser, site }) => {
  const context = await browser.newContext({ hasTouch: true });
  const other = await context.newPage();
  await other.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    const request = () => {
      Object.assign(window, { asked: (window as unknown as { asked: number }).asked + 1 });
      return Promise.reject(new Error('the battery is low'));
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await other.goto(`${site.url}/kiosk/?desk=DATMUI`);
  const asked = () => other.evaluate(() => (window as unknown as { asked: number }).asked);
  await other.getByRole('button', { name: 'Thử chạm' }).tap();
  await expect.poll(asked).toBe(1);
  // A glass that was hidden is seen again.
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(asked).toBe(2);
  for (const corner of ['Góc 1', 'Góc 2', 'Góc 3']) {
    await other.getByRole('button', { name: corner }).tap();
    await expect(other.getByText('Bốn góc đều nhận đúng chỗ.')).toBeHidden();
  }
  await other.getByRole('button', { name: 'Góc 4' }).tap();
  await expect(other.getByText('Bốn góc đều nhận đúng chỗ.')).toBeVisible();
  await other.getByRole('button', { name: 'Xong' }).tap();
  await expect(other.getByText(/^Đã thấy: /)).toBeVisible();
  await context.close();
});
