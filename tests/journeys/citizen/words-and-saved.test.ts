import { expect, test } from './support.ts';

test('a word is found in the glossary while typing, without accents and by its meaning', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/thuat-ngu/`);
  const filter = page.getByRole('searchbox', { name: 'Gõ chữ bà con gặp' });
  const terms = page.getByRole('term');
  await filter.fill('ma vuong');
  await expect(terms.filter({ visible: true })).toHaveText(['Mã QR']);
  await expect(page.getByRole('link', { name: 'M', exact: true })).toBeHidden();
  await filter.fill('mot lan');
  await expect(terms.filter({ visible: true })).toHaveText(['OTP']);
  await filter.fill('khong ai biet');
  await expect(page.getByRole('status')).toContainText('Chưa có chữ này.');
  await expect(page.getByRole('link', { name: 'tìm trong tất cả bài' })).toHaveAttribute(
    'href',
    '/tim/?q=khong%20ai%20biet',
  );
  await filter.fill('');
  await expect(terms.filter({ visible: true })).toHaveCount(3);
  await expect(page.getByRole('link', { name: 'M', exact: true })).toBeVisible();
});

test('what a word means opens in place at a tap, is read, and closes where one was', async ({
  page,
  site,
}) => {
  const guide = `${site.url}/huong-dan/vneid-muc-2/`;
  await page.goto(guide);
  const word = page.getByRole('link', { name: 'mã xác thực' });
  const meaning = page.getByRole('note').filter({ hasText: 'Mã dùng một lần gửi qua tin nhắn.' });
  await expect(page.getByRole('link', { name: 'OTP', exact: true })).toHaveCount(0);
  await word.press('Enter');
  await expect(meaning).toBeFocused();
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();

  await word.click();
  await page.getByRole('button', { name: 'Hiểu rồi' }).click();
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await word.click();
  await expect(meaning).toBeHidden();
  await expect(page).toHaveURL(guide);
});
