import { expect, test } from './support.ts';

const list = '/huong-dan/';
const guide = { name: /^Xem hồ sơ đã nộp tới đâu/ };

test('all guides fit on a few screens; a jump opens its topic and the way back leads up again', async ({
  page,
  site,
}) => {
  await page.goto(site.url + list);
  expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan(3000);
  await expect(page.getByRole('link', guide)).toBeHidden();
  const jumps = page.getByRole('navigation', { name: 'Tới thẳng chủ đề' });
  await jumps.getByRole('link', { name: 'Giấy tờ' }).click();
  await expect(page.getByRole('link', guide)).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Giấy tờ' })).toBeInViewport();
  await page.goBack();
  await expect(jumps).toBeInViewport();
});

test('an address that names a topic opens it', async ({ page, site }) => {
  await page.goto(`${site.url}${list}#giay-to`);
  await expect(page.getByRole('link', guide)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mở trang chủ đề Giấy tờ' })).toHaveAttribute(
    'href',
    '/chu-de/giay-to/',
  );
});

test('paper shows what is folded, and it is folded again afterwards', async ({ page, site }) => {
  await page.goto(site.url + list);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('link', guide)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('link', guide)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a topic opens with a touch', async ({ page, site }) => {
    await page.goto(site.url + list);
    await page.locator('summary', { hasText: 'Giấy tờ' }).click();
    await expect(page.getByRole('link', guide)).toBeVisible();
  });
});
