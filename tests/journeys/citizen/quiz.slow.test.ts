import type { Page } from '@playwright/test';
import { expect, test, untilSaved } from './support.ts';

/** Every question has its answers in the page: one sees those that are open. */
const seen = (page: Page, words: string) =>
  page.getByText(words, { exact: true }).filter({ visible: true });

test.afterEach(({ site }) => site.start());

test('a quiz is tried question by question, teaches at every answer, and is forgotten at a touch', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/do-vui/`);
  await page.getByRole('link', { name: 'Đố vui: cuộc gọi lạ' }).click();
  await expect(page.getByRole('heading', { name: 'Bà con làm gì?' })).toBeVisible();
  await expect(page.getByText('Câu 1 trong 3')).toBeVisible();
  await expect(page.getByText('Câu 2 trong 3')).toBeHidden();

  await seen(page, 'Đọc mã cho họ').click();
  await expect(seen(page, 'Coi lại chút nghen.')).toBeVisible();
  await seen(page, 'Cúp máy').click();
  await expect(seen(page, 'Bà con nói đúng.')).toBeVisible();
  await expect(seen(page, 'Coi lại chút nghen.')).toHaveCount(0);

  await page.getByRole('link', { name: 'Câu kế' }).click();
  await expect(page.getByText('Câu 2 trong 3')).toBeVisible();
  await seen(page, 'Chưa chắc, tôi hỏi người khác').click();
  await expect(seen(page, 'Hỏi là khôn.')).toBeVisible();

  await page.getByRole('link', { name: 'Câu kế' }).click();
  // The question before it has an answer of the same words.
  await expect(page.getByText('Câu 3 trong 3')).toBeVisible();
  await seen(page, 'Thật').click();
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
  await expect.poll(() => page.evaluate(() => localStorage.getItem('hoc'))).toBeNull();
});

test('who opened one quiz goes on without a network, and sees what is asked about', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
  await untilSaved(page, 'hoc');
  await untilSaved(page, 'hinh');
  await site.stop();
  await page.goto(`${site.url}/do-vui/`);
  await page.getByRole('link', { name: 'Đố vui: cuộc gọi lạ' }).click();
  const drawn = () =>
    page
      .locator('.question.is-now img')
      .evaluateAll((all) => (all as HTMLImageElement[]).map((each) => each.naturalWidth > 0));
  await expect.poll(drawn).toEqual([true]);
  await page.getByRole('link', { name: 'Câu kế' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Câu 2 trong 3' })).toBeVisible();
  await seen(page, 'Chưa chắc, tôi hỏi người khác').click();
  await expect(seen(page, 'Hỏi là khôn.')).toBeVisible();
  await expect.poll(drawn).toEqual([true]);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Câu 1 trong 3' })).toBeVisible();
});

test('a quiz is answered with the keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
  await seen(page, 'Cúp máy').press('Enter');
  await expect(seen(page, 'Bà con nói đúng.')).toBeVisible();
  await page.getByRole('link', { name: 'Câu kế' }).press('Enter');
  // Who listens hears what happens before what is asked.
  await expect(page.getByRole('heading', { name: 'Câu 2 trong 3' })).toBeFocused();
});
