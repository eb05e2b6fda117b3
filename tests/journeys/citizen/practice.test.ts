import { expect, test, untilSaved } from './support.ts';

test('a practice is found, begun and walked without a network', async ({ page, context, site }) => {
  await page.goto(`${site.url}/huong-dan/vneid-muc-2/`);
  await untilSaved(page, 'huong-dan');
  await page.getByRole('link', { name: 'Tập thử trên máy này' }).click();
  await untilSaved(page, 'tap');
  await context.setOffline(true);

  await page.goto(`${site.url}/tap/tin-nhan-gia/`);
  await page.getByRole('button', { name: /^2?\s*Làm theo/ }).tap();
  await page.getByRole('button', { name: 'Chặn và báo tin rác' }).tap();
  await page.getByRole('button', { name: 'Cúp máy' }).tap();
  await page.getByRole('button', { name: 'Tin nhắn' }).tap();
  await expect(page.getByRole('heading', { name: 'Bà con nhận ra rồi' })).toBeVisible();
});

test('inside a chat application the telephone has the whole glass, and the word on it is back afterwards', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; wv) Chrome/87.0 Mobile Safari/537.36 Zalo android/12',
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/tap/tin-nhan-gia/`);
  const hint = page.getByText('Mở bằng trình duyệt').first();
  await expect(hint).toBeVisible();
  await page.getByRole('button', { name: /^2?\s*Làm theo/ }).click();
  const place = page.getByRole('button', { name: 'Chặn và báo tin rác' });
  await expect(place).toBeVisible();
  await expect(hint).toBeHidden();
  const bar = page.getByRole('button', { name: 'Nghỉ' });
  await expect.poll(async () => (await bar.boundingBox())?.y).toBeLessThan(20);
  await bar.click();
  await expect(hint).toBeVisible();
  await context.close();
});
