import { expect, test, untilSaved } from './support.ts';

test('the path knows on this device alone where one stands, and forgets it at a touch', async ({
  page,
  site,
}) => {
  const path = `${site.url}/hoc/`;
  await page.goto(`${site.url}/tap/`);
  await page.getByRole('link', { name: /^Học dùng điện thoại/ }).click();
  await expect(page).toHaveURL(path);
  const stops = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(stops.first()).toContainText('Bắt đầu từ đây');
  await page.getByRole('link', { name: 'Giữ mình trên mạng' }).first().click();
  await page.getByLabel('Tôi đọc rồi').check();
  await page.getByLabel('Tôi tập rồi').check();
  await page.getByLabel('Tôi trả lời rồi').check();
  await page.goto(path);
  await expect(stops.first()).toContainText('Học rồi');
  await expect(stops.nth(1)).toContainText('Bà con đang ở đây');
  await page.getByRole('button', { name: /^Quên hết/ }).click();
  await expect(stops.first()).toContainText('Bắt đầu từ đây');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('hoc'))).toBeNull();
});

test('a lesson is taught one part a screen, and turned for who sits opposite', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/hoc/giu-minh/`);
  await page.getByRole('link', { name: 'Dạy người ngồi trước mặt' }).click();
  await expect(page.getByText('Chỉ cách làm, không làm giùm.')).toBeVisible();
  await page.getByRole('link', { name: 'Tôi giữ đúng' }).click();
  await expect(page.getByRole('heading', { name: 'Ai từng nhận tin lạ?' })).toBeFocused();
  await expect(page.getByText('Để bà con kể.')).toBeVisible();
  const turn = page.getByRole('button', { name: 'Xoay lại' });
  await turn.press('Enter');
  await expect(turn).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Phần kế' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Mình tập trên máy tập.' })).toBeFocused();
  await page.getByRole('link', { name: 'Lùi' }).click();
  await expect(page.getByRole('heading', { name: 'Ai từng nhận tin lạ?' })).toBeVisible();
});

test('who opened one lesson learns, is asked and teaches without a network', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}/hoc/giu-minh/`);
  await untilSaved(page, 'hoc');
  await context.setOffline(true);
  await page.goto(`${site.url}/hoc/`);
  await page.getByRole('link', { name: 'Giữ mình trên mạng' }).first().click();
  await page.getByLabel('Tôi đọc rồi').check();
  await page
    .getByRole('main')
    .getByRole('link', { name: /đố vui|lừa/i })
    .first()
    .click();
  await expect(page).toHaveURL(/do-vui/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${site.url}/hoc/giu-minh/day/`);
  await page.getByRole('link', { name: 'Tôi giữ đúng' }).click();
  await expect(page.getByRole('heading', { name: 'Ai từng nhận tin lạ?' })).toBeFocused();
});
