import type { Page } from '@playwright/test';
import { expect, holdScripts, test, untilSaved } from './support.ts';

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

test('the way back and a reload find the question that stood there', async ({ page, site }) => {
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
  const count = (at: number) => page.getByRole('heading', { name: `Câu ${at} trong 3` });
  await page.getByRole('link', { name: 'Câu kế' }).click();
  await page.getByRole('link', { name: 'Câu kế' }).click();
  await expect(count(3)).toBeVisible();
  await page.reload();
  await expect(count(3)).toBeVisible();
  await page.goBack();
  await expect(count(2)).toBeVisible();
  await expect(count(3)).toBeHidden();
  await page.goBack();
  await expect(count(1)).toBeFocused();
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/#xong`);
  await expect(page.getByRole('heading', { name: 'Bà con chưa chọn câu nào' })).toBeFocused();
  await seen(page, 'Cúp máy').click();
  await page.getByRole('link', { name: 'Xong, coi lại' }).click();
  await expect(page.getByText(/^1 trong 3 câu/)).toBeVisible();
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

test('what is answered before the script has come counts', async ({ page, site }) => {
  const letThemCome = await holdScripts(page);
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/`, { waitUntil: 'commit' });
  await seen(page, 'Đọc mã cho họ').click();
  letThemCome();
  const kept = () => page.evaluate(() => localStorage.getItem('hoc'));
  await expect.poll(kept).toContain('cau:cuoc-goi-la:0:unsafe');
});

test('a quiz that was only leafed through is not done', async ({ page, site }) => {
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
  for (const next of ['Câu kế', 'Câu kế', 'Xong, coi lại'])
    await page.getByRole('link', { name: next }).click();
  await expect(page.getByRole('heading', { name: 'Bà con chưa chọn câu nào' })).toBeFocused();
  await expect(page.getByRole('link', { name: /^Câu \d$/ })).toHaveCount(3);
  const kept = () => page.evaluate(() => localStorage.getItem('hoc') ?? '');
  expect(await kept()).not.toContain('do:');
  await page.getByRole('link', { name: 'Câu 3', exact: true }).click();
  // Until then all questions stand below the end.
  await expect(page.getByRole('heading', { name: 'Câu 3 trong 3' })).toBeFocused();
  await seen(page, 'Thật').click();
  await page.getByRole('link', { name: 'Xong, coi lại' }).click();
  await expect(page.getByRole('heading', { name: 'Đố xong rồi' })).toBeFocused();
  await expect.poll(kept).toContain('do:');
});

test('a quiz is answered with the keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
  await seen(page, 'Cúp máy').press('Enter');
  await expect(seen(page, 'Bà con nói đúng.')).toBeVisible();
  await page.getByRole('link', { name: 'Câu kế' }).press('Enter');
  // Who listens hears what happens before what is asked.
  await expect(page.getByRole('heading', { name: 'Câu 2 trong 3' })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions stand below each other, and open their answers', async ({ page, site }) => {
    await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
    await expect(page.getByText('Câu 3 trong 3')).toBeVisible();
    await seen(page, 'Cúp máy').click();
    await expect(seen(page, 'Bà con nói đúng.')).toBeVisible();
  });
});
