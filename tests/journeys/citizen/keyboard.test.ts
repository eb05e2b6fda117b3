import { expect, test } from './support.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  isMobile: false,
  hasTouch: false,
  // Saving it all for later is not what this is about.
  serviceWorkers: 'block',
});

test('find and follow a guide with the keyboard only', async ({ page, site }) => {
  await page.goto(site.url);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('dinh danh muc 2');
  const results = page.getByRole('list', { name: 'Kết quả tìm kiếm' });
  await expect(results.getByRole('link').first()).toContainText('định danh');
  await page.keyboard.press('ArrowDown');
  await expect(results.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/huong-dan\//);

  const start = page.getByRole('button', { name: 'Xem từng bước một' });
  while (!(await start.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeFocused();
  const next = page.getByRole('button', { name: 'Xong, qua bước 2' });
  while (!(await next.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bước 2 trong 3')).toBeVisible();
  await page.goBack();
  await expect(start).toBeFocused();
});
