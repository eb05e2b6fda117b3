import type { Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { retireColleagues } from '../support/people.ts';
import { expect, stack, test } from '../support/test.ts';

/** Names that no earlier run on the same stack has used. */
const run = Date.now() % 1_000_000;
const words = ['rạch', 'kinh', 'vàm'].map((name) => `Thử nhiều mục ${run} ${name}`);

test.afterAll(retireColleagues);

test('what is chosen in a list is sent at once, and each says what became of it', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  for (const [at, term] of words.entries())
    await draftTerm(page, term, at === 2 ? '' : 'Nghĩa là vầy.');
  await editor.visit(`/collections/terms?search=${run}`);
  await expect(page.getByRole('row')).toHaveCount(4);
  for (const box of await page.locator('tbody').getByRole('checkbox').all()) await box.check();
  const bar = page.getByRole('region', { name: 'Việc với các mục đã chọn' });
  await expect(bar.getByText('Đã chọn 3 mục')).toBeVisible();
  await bar.getByRole('button', { name: 'Gửi duyệt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gửi duyệt 3 mục?' });
  const note = dialog.getByRole('textbox');
  await note.fill('Ba chữ bà con hay hỏi.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await bar.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(note).toHaveValue('Ba chữ bà con hay hỏi.');
  await dialog.getByRole('button', { name: 'Gửi duyệt' }).click();
  const outcome = page.getByRole('status').filter({ hasText: 'Làm được 2 mục, còn 1 mục chưa' });
  await expect(outcome).toBeVisible();
  await expect(outcome.getByRole('listitem').filter({ hasText: words[2]! })).toContainText(
    'Chưa điền đúng: Nghĩa',
  );
});

test('what is taken off at once is said first, and comes back in one step', async ({ page }) => {
  const editor = await Editor.login(page);
  const name = `Gỡ thử ${run}`;
  for (const at of ['một', 'hai']) await publishTerm(page, `${name} ${at}`);
  await editor.visit(`/collections/terms?search=${encodeURIComponent(name)}`);
  await expect(page.getByRole('row')).toHaveCount(3);
  for (const box of await page.locator('tbody').getByRole('checkbox').all()) await box.check();
  const bar = page.getByRole('region', { name: 'Việc với các mục đã chọn' });
  await bar.getByRole('button', { name: 'Gỡ khỏi trang' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gỡ 2 mục khỏi trang?' });
  await expect(dialog.getByText('2 mục gỡ ngay')).toBeVisible();
  await expect(dialog.getByText('Không nơi nào dẫn tới những mục này.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Gỡ 2 mục' }).click();
  await expect(page.getByText('2 mục đã làm')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Đã gỡ' })).toHaveCount(2);

  await test.step('it is found again, and taken back', async () => {
    await editor.openDashboard();
    await page.getByRole('link', { name: 'Gỡ 2 thuật ngữ khỏi trang' }).first().click();
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await expect(page.getByText('2 mục trở lại như trước')).toBeVisible();
    await page.getByRole('button', { name: 'Hoàn tác việc này' }).click();
    await expect(page.getByText('2 mục đã trở lại như trước')).toBeVisible();
    await editor.visit(`/collections/terms?search=${encodeURIComponent(name)}`);
    await expect(page.getByRole('row').filter({ hasText: 'Đang đăng' })).toHaveCount(2);
  });
});

/** A word that readers see. */
async function publishTerm(page: Page, term: string): Promise<void> {
  const id = await draftTerm(page, term);
  const way = `${stack.cms}/api/workflow/terms/${id}/approve`;
  expect((await page.request.post(way, { data: { publish: true }, ...own() })).status()).toBe(200);
}

/** A word that was not sent yet. @returns its id */
async function draftTerm(page: Page, term: string, meaning = 'Nghĩa là vầy.'): Promise<string> {
  const address = `${stack.cms}/api/terms?draft=true`;
  const made = await page.request.post(address, { data: { term, meaning }, ...own() });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { doc: { id: string } }).doc.id;
}

const own = () => ({ headers: { Origin: stack.cms } });
