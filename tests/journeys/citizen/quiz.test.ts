import { expect, test } from './support.ts';

test('a quiz is tried question by question, teaches at every answer, and is forgotten at a touch', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/do-vui/`);
  await page.getByRole('link', { name: 'Đố vui: cuộc gọi lạ' }).click();
  await expect(page.getByRole('heading', { name: 'Bà con làm gì?' })).toBeVisible();
  await expect(page.getByText('Câu 1 trong 3')).toBeVisible();
  await expect(page.getByText('Câu 2 trong 3')).toBeHidden();

  await page.getByText('Đọc mã cho họ').click();
  await expect(page.getByText('Coi lại chút nghen.')).toBeVisible();
  await page.getByText('Cúp máy', { exact: true }).click();
  await expect(page.getByText('Bà con nói đúng.')).toBeVisible();
  await expect(page.getByText('Coi lại chút nghen.')).toBeHidden();

  await page.getByRole('link', { name: 'Câu kế' }).click();
  await expect(page.getByText('Câu 2 trong 3')).toBeVisible();
  const unsure = page.getByText('Chưa chắc, tôi hỏi người khác').filter({ visible: true });
  await unsure.click();
  await expect(page.getByText('Hỏi là khôn.').filter({ visible: true })).toBeVisible();

  await page.getByRole('link', { name: 'Câu kế' }).click();
  await page.getByText('Thật', { exact: true }).filter({ visible: true }).click();
  await page.getByRole('link', { name: 'Xong, coi lại' }).click();
  await expect(page.getByRole('heading', { name: 'Đố xong rồi' })).toBeFocused();
  await expect(page.getByText(/^2 trong 3 câu/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Câu 1', exact: true })).toBeVisible();

  await page.reload();
  await page.goto(`${page.url().split('#')[0]}#cau-3`);
  await page.getByRole('link', { name: 'Xong, coi lại' }).click();
  await expect(page.getByText(/^2 trong 3 câu/)).toBeVisible();
  await page.getByRole('button', { name: 'Xóa, đố lại từ đầu' }).click();
  await expect(page.getByText('Câu 1 trong 3')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('hoc'))).toBeNull();
});

test('a quiz is answered with the keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
  await page.getByText('Cúp máy', { exact: true }).press('Enter');
  await expect(page.getByText('Bà con nói đúng.')).toBeVisible();
  await page.getByRole('link', { name: 'Câu kế' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Thật hay lừa?' })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions stand below each other, and open their answers', async ({ page, site }) => {
    await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
    await expect(page.getByText('Câu 3 trong 3')).toBeVisible();
    await page.getByText('Cúp máy', { exact: true }).click();
    await expect(page.getByText('Bà con nói đúng.')).toBeVisible();
  });
});
