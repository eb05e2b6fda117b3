import type { Page } from '@playwright/test';
import { expect, test, untilSaved } from './support.ts';

const guide = '/huong-dan/vneid-muc-2/';
const door = 'Dạy người ngồi trước mặt';

const on = (page: Page, name: string) => page.getByRole('button', { name }).click();
const heading = (page: Page, name: string) =>
  page.getByRole('main').getByRole('heading', { name, exact: true });

test('a guide is taught: the rules, what to bring, a step a screen, and back to the step', async ({
  page,
  site,
}) => {
  await page.goto(site.url + guide);
  await page.getByRole('link', { name: door }).click();
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await expect(page.getByText('Bà con gõ mật khẩu thì mình quay mặt đi')).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await on(page, 'Tôi giữ đúng');
  await expect(heading(page, 'Bà con chuẩn bị')).toBeFocused();
  await expect(page.getByRole('listitem').filter({ visible: true }).first()).toHaveText(
    'Thẻ căn cước gắn chip',
  );
  await on(page, 'Bước kế');
  await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
  await on(page, 'Bước kế');
  await expect(heading(page, 'Chụp hình, lấy vân tay')).toBeFocused();
  for (const said of [
    'Nhìn thẳng.',
    'Không được thì: Máy không nhận vân tay thì lau khô tay, làm lại.',
    'Không ai được hỏi mật khẩu hay mã OTP của bà con.',
    'Xong thì: Cán bộ đưa giấy hẹn.',
  ])
    await expect(page.getByText(said).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('Bước 2 trong 3')).toBeVisible();
  await on(page, 'Bước kế');
  await on(page, 'Xong bài');
  await expect(heading(page, 'Vậy là xong')).toBeFocused();
  await on(page, 'Lùi');
  await on(page, 'Lùi');

  await page.goBack();
  await expect(page.getByRole('banner')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  const step = page.getByRole('link', { name: 'Bước 2: Chụp hình, lấy vân tay' });
  await expect(step).toBeFocused();
  await expect(step).toBeInViewport();
});

test('by keyboard alone, turned for who sits opposite, to the end and out by Escape', async ({
  page,
  site,
}) => {
  await page.goto(site.url + guide);
  await page.getByRole('link', { name: door }).press('Enter');
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await page.getByRole('button', { name: 'Tôi giữ đúng' }).press('Enter');
  await expect(heading(page, 'Bà con chuẩn bị')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const title = heading(page, 'Tới Công an xã, mang theo thẻ căn cước');
  await expect(title).toBeFocused();
  const upright = await title.boundingBox();
  await page.getByRole('button', { name: 'Xoay lại' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Xoay lại', pressed: true })).toBeFocused();
  await expect.poll(async () => (await title.boundingBox())?.y).not.toBe(upright?.y);
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page, 'Bà con chuẩn bị')).toBeFocused();
  for (let at = 0; at < 9; at++) await page.keyboard.press('ArrowRight');
  await expect(heading(page, 'Vậy là xong')).toBeFocused();
  await expect(page.getByText('Bà con đã đi hết 3 bước.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: door })).toBeFocused();
});

test('a practice is taught without a network, with what its author asks back', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url + guide);
  await untilSaved(page, 'huong-dan');
  await page.goto(`${site.url}/tap/tin-nhan-gia/`);
  await untilSaved(page, 'tap');
  await context.setOffline(true);
  await page.goto(`${site.url}/tap/tin-nhan-gia/`);
  await page.getByRole('link', { name: door }).click();
  await on(page, 'Tôi giữ đúng');
  await expect(
    page.getByText('MÀN HÌNH TẬP', { exact: true }).filter({ visible: true }),
  ).toHaveCount(1);
  await expect(page.getByText('Để bà con tự đọc hết tin.')).toBeVisible();
  await expect(page.getByText('Tin này hối mình làm gì?')).toBeVisible();
  const place = page.getByText('Chặn và báo tin rác', { exact: true });
  await expect(place.filter({ visible: true })).toHaveCount(1);
  await on(page, 'Bước kế');
  await expect(heading(page, 'Cúp máy liền.')).toBeFocused();
  await expect(page.getByText('Nói: Cúp máy liền.')).toBeVisible();
  await expect(page.getByText('Đọc lớn cho bà con nghe, rồi chờ bà con nói.')).toBeVisible();
  await on(page, 'Thôi');
  await expect(page.getByRole('button', { name: /Làm theo/ })).toBeVisible();

  await page.goto(`${site.url}${guide}#day`);
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
});

test('the screen stays lit while two look at it, and no longer', async ({ page, site }) => {
  await page.addInitScript(() => {
    const lit = { count: 0 };
    Object.assign(window, { lit });
    const request = () => {
      lit.count++;
      return Promise.resolve({ release: () => Promise.resolve(lit.count--) });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const lit = () =>
    page.evaluate(() => (window as unknown as { lit: { count: number } }).lit.count);
  await page.goto(`${site.url}${guide}#day`);
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await expect.poll(lit).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(lit).toBe(0);
});

test('a deep address opens on the rules, and whoever agrees goes on there', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${guide}#day-3`);
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await on(page, 'Tôi giữ đúng');
  await expect(heading(page, 'Chụp hình, lấy vân tay')).toBeFocused();
});

test('a tap that would cost money is stopped, says why, and goes no further', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/tap/tra-tien-qr/`);
  await page.getByRole('link', { name: door }).click();
  await on(page, 'Tôi giữ đúng');
  for (let step = 1; step <= 3; step++) await on(page, 'Bước kế');
  const place = (name: string) => page.getByRole('button', { name, exact: true });
  const warning = page.getByRole('alertdialog', { name: 'Ngoài đời là mất tiền' });
  await place('Tiếp tục').press('Enter');
  await expect(warning).toContainText('Chuyển rồi rất khó lấy lại.');
  await expect(warning.getByRole('heading')).toBeFocused();
  await expect(place('Tiếp tục')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(warning).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(warning).toHaveCount(0);
  await expect(page.getByText('Bước 4 trong')).toBeVisible();
  await place('Tiếp tục').click();
  await warning.getByRole('button', { name: 'Lùi lại' }).click();
  await place('Hủy').press('Enter');
  await expect(page.getByText('Bước 5 trong')).toBeVisible();
});
