import { expect, test } from './support.ts';

const guide = '/huong-dan/bhyt-dien-tu/';

test('a guide asks for whom it is, goes along the answer, and asks again when one goes back', async ({
  page,
  site,
}) => {
  await page.goto(site.url + guide);
  const question = page.getByRole('navigation', { name: 'Bà con đưa thẻ bằng cách nào?' });
  await expect(question.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Xem từng bước một' })).toBeHidden();

  await question.getByRole('link', { name: /Bằng VNeID/ }).click();
  await expect(question).toBeFocused();
  await page.getByRole('checkbox', { name: 'Điện thoại có VNeID' }).check();
  await expect(page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' })).toBeHidden();
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await expect(page.getByText('Bước 1 trong 4')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await expect(
    page.getByRole('heading', { name: 'Bước 2: Mở ví giấy tờ', exact: true }),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Mở ví giấy tờ' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Mang theo căn cước/ })).toBeHidden();
  await page.goBack();
  await expect(question.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: /Mở ví giấy tờ/ })).toBeHidden();
});

test('by the keyboard alone: choose, change the answer, see all', async ({ page, site }) => {
  await page.goto(site.url + guide);
  const question = page.getByRole('navigation', { name: 'Bà con đưa thẻ bằng cách nào?' });
  await question.getByRole('link', { name: /Bằng căn cước/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Mang theo căn cước' })).toBeVisible();
  await page.getByRole('link', { name: 'Chọn lại câu trả lời' }).press('Enter');
  await expect(question).toBeFocused();
  await page.getByRole('link', { name: 'Chưa biết chọn cái nào? Coi hết' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Bằng VNeID' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Đưa cho quầy' })).toBeVisible();
});
