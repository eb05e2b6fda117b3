import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('use the site without JavaScript, even from an address that is no longer there', async ({
  page,
  site,
}) => {
  const answer = await page.goto(`${site.url}/huong-dan/bai-da-go/`);
  expect(answer?.status()).toBe(410);
  await page.getByRole('link', { name: 'Tất cả việc, chỉ từng bước' }).click();
  await page.locator('summary', { hasText: 'Giấy tờ' }).click();
  await page.getByRole('main').getByRole('link', { name: 'định danh điện tử mức 2' }).click();
  await page.getByText('Làm hộ cho cha mẹ được không?').click();
  await expect(page.getByText('Phải tự tới lấy vân tay.')).toBeVisible();
  await page.getByRole('link', { name: 'Tìm tổ ở ấp' }).click();
  await page.getByRole('link', { name: 'Xã Đất Mũi' }).click();
  await page
    .getByRole('link', { name: /Ấp Rạch Tàu/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /^Gọi Nguyễn Văn Mẫu/ })).toHaveAttribute(
    'href',
    'tel:02900000101',
  );
  await expect(page.getByRole('link', { name: 'Lưu cả tổ vào danh bạ' })).toHaveAttribute(
    'href',
    /to\.vcf$/,
  );
});

test('a hard word leads to what it means', async ({ page, site }) => {
  await page.goto(`${site.url}/huong-dan/vneid-muc-2/`);
  await page.getByRole('link', { name: 'mã xác thực' }).click();
  await expect(page).toHaveURL(`${site.url}/thuat-ngu/#otp`);
  await expect(page.getByText('Mã dùng một lần gửi qua tin nhắn.')).toBeInViewport();
});
