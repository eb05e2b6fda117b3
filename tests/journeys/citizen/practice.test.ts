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
