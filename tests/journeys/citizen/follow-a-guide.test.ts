import { expect, test, untilSaved } from './support.ts';

const guide = '/huong-dan/vneid-muc-2/';

test('follow a guide step by step offline', async ({ page, context, site }) => {
  await page.goto(site.url);
  await untilSaved(page, 'huong-dan');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Làm định danh mức 2' }).click();

  await page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' }).check();
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(/Chụp hình, lấy vân tay/);
  await page.getByRole('button', { name: 'Bước trước' }).click();
  await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).click();
  await page.getByRole('button', { name: 'Xong hết rồi' }).click();

  await expect(page.getByRole('heading', { name: 'Cách làm, 3 bước' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' })).toBeChecked();
});

test('the back key of the phone leaves the steps, not the guide', async ({ page, site }) => {
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Cách làm, 3 bước' })).toBeVisible();
  await expect(page).toHaveURL(site.url + guide);
});

test('tick what I have, print it with its ticks, send the guide on Zalo, and start over', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    window.print = () => (document.title = 'printed');
  });
  await page.goto(site.url + guide);
  const card = page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' });
  const phone = page.getByRole('checkbox', { name: 'Số điện thoại chính chủ' });
  await card.check();
  await page.getByRole('button', { name: 'In ra' }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeVisible();
  await expect(card).toBeChecked();
  await expect(phone).not.toBeChecked();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Gửi đi' }).click();
  await expect(page.getByText('Bà con dán vào Zalo để gửi.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url + guide);

  const again = page.getByRole('button', { name: 'Bỏ hết dấu' });
  await again.click();
  await expect(card).not.toBeChecked();
  await expect(again).toBeHidden();
  await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeHidden();
});
