import type { Page } from '@playwright/test';
import { samplePractices } from '../../support/sample/practices.ts';
import { expect, speakVietnamese, test, untilSaved } from './support.ts';

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

test('a member opens it from house to house, and comes back there', async ({ page, site }) => {
  await page.goto(`${site.url}/to-vien/di-tung-nha/`);
  await page
    .getByRole('link', { name: /^Chỉ cách cho bà con/ })
    .first()
    .click();
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await on(page, 'Tôi giữ đúng');
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}/to-vien/di-tung-nha/`);
  await page.goForward();
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await on(page, 'Tôi giữ đúng');
  await expect(heading(page, 'Bà con chuẩn bị')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  expect(
    await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage))),
  ).toEqual([]);
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

test('whoever followed a link out of it and came back leaves to the page they began on', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/huong-dan/`);
  await page.goto(site.url + guide);
  await page.getByRole('link', { name: door }).click();
  await on(page, 'Tôi giữ đúng');
  await page.goto(`${site.url}/tap/`);
  await page.goBack();
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await on(page, 'Thôi');
  await expect(page).toHaveURL(site.url + guide);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}/huong-dan/`);
});

test('the learner taps on the drawn telephone: the marked place leads on, another gets a kind word', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/tap/tin-nhan-gia/`);
  await page.getByRole('link', { name: door }).click();
  await on(page, 'Tôi giữ đúng');
  const kind = page.getByText('Chỗ này không có nút. Không sao, bà con chạm lại.');
  await page.getByText('MÀN HÌNH TẬP', { exact: true }).filter({ visible: true }).click();
  await expect(kind).toBeVisible();
  await page.getByText('Chặn và báo tin rác', { exact: true }).filter({ visible: true }).click();
  await expect(heading(page, 'Cúp máy liền.')).toBeFocused();
  await expect(kind).toBeHidden();
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

test('the task of a practice, with its names and sums, is there at each step', async ({
  page,
  site,
}) => {
  const [practice] = samplePractices;
  if (!practice) throw new Error('The samples have no practice.');
  const { slug, task, steps } = practice;
  await page.goto(`${site.url}/tap/${slug}/`);
  await page.getByRole('link', { name: door }).click();
  const told = page.locator('.is-now').getByText(task);
  await on(page, 'Tôi giữ đúng');
  expect(steps.length).toBeGreaterThan(1);
  for (let step = 1; step < steps.length; step++) {
    await expect(told).toBeVisible();
    await on(page, 'Bước kế');
  }
});

test('the meaning of a word that stands open on the page is not taught', async ({ page, site }) => {
  await page.goto(`${site.url}${guide}`);
  const meaning = page.getByText('Mã dùng một lần gửi qua tin nhắn.').filter({ visible: true });
  await page.getByRole('link', { name: 'mã xác thực' }).click();
  await expect(meaning).toHaveCount(1);
  await page.getByRole('link', { name: door }).click();
  await on(page, 'Tôi giữ đúng');
  for (let step = 1; step <= 3; step++) await on(page, 'Bước kế');
  await expect(page.getByText('mã xác thực').filter({ visible: true })).toHaveCount(1);
  await expect(meaning).toHaveCount(0);
});

test('what is read aloud falls silent', async ({ page, site }) => {
  await page.addInitScript(speakVietnamese);
  // The recording of the whole guide can't be had: the telephone's voice reads.
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new Error('not here'));
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.length);
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
  await expect.poll(said).toBeGreaterThan(0);
  await page.getByRole('link', { name: door }).click();
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await expect.poll(said).toBe(0);
});

test('printed while it is taught, the page is on the paper and no screens', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${guide}#day`);
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Chào bà con!')).toBeHidden();
  await expect(page.getByText('Bà con đã đi hết 3 bước.')).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Bước 2/ })).toBeVisible();
});

test('a member who has never practised teaches a guide at a door without a network', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}/to-vien/`);
  await untilSaved(page, 'to-vien');
  await page.goto(`${site.url}/to-vien/di-tung-nha/`);
  await untilSaved(page, 'huong-dan');
  await context.setOffline(true);
  await page
    .getByRole('link', { name: /^Chỉ cách cho bà con/ })
    .first()
    .click();
  await expect(heading(page, 'Chào bà con!')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is not offered: the page reads as it is', async ({ page, site }) => {
    await page.goto(site.url + guide);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(door)).toBeHidden();
    await page.goto(`${site.url}/to-vien/di-tung-nha/`);
    await expect(page.getByRole('link', { name: /^Mở bài/ }).first()).toBeVisible();
    await expect(page.getByText(/^Chỉ cách cho bà con/).first()).toBeHidden();
  });
});
