import type { Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { haveBeenHereForLong, makeColleague, retireColleagues } from '../support/people.ts';
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

test('so many that they are a plan go only when nobody stops it', async ({ browser, page }) => {
  const editor = await Editor.login(page);
  const name = `Kế hoạch ${run}`;
  for (let at = 0; at < 21; at += 1) await publishTerm(page, `${name} số ${at}`);

  const mate = await browser.newPage();
  const colleague = await Editor.login(mate, await makeColleague('approver', 'Chị Dọn Dẹp'));
  const list = `/collections/terms?search=${encodeURIComponent(name)}&limit=50`;
  await colleague.visit(list);
  await expect(mate.getByRole('row')).toHaveCount(22);
  await mate.locator('thead').getByRole('checkbox').check();
  const bar = mate.getByRole('region', { name: 'Việc với các mục đã chọn' });
  await bar.getByRole('button', { name: 'Gỡ khỏi trang' }).click();
  const dialog = mate.getByRole('dialog', { name: 'Gỡ 21 mục khỏi trang?' });
  await expect(dialog.getByText('Nhiều mục như vậy là một kế hoạch')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lập kế hoạch gỡ 21 mục' }).click();
  await expect(mate.getByText('Kế hoạch: chưa mục nào bị đụng tới.')).toBeVisible();

  await test.step('an administrator sees who plans what, and stops it', async () => {
    await editor.openDashboard();
    const box = page.getByRole('region', { name: 'Kế hoạch và việc chờ người thứ hai' });
    const plan = box.getByRole('listitem', { name: 'Gỡ 21 thuật ngữ khỏi trang' });
    await expect(plan).toContainText('Chị Dọn Dẹp yêu cầu');
    await expect(plan).toContainText('Không ai dừng thì tự chạy lúc');
    // Whose account this one has just made may be itself.
    await expect(plan).toContainText('nên bạn chưa xác nhận thay được');
    await plan.getByRole('button', { name: 'Dừng' }).click();
    const sure = plan.getByRole('group', { name: 'Dừng: bạn chắc chưa?' });
    await sure.getByRole('button', { name: 'Dừng' }).click();
    await expect(plan).toContainText('đã dừng lúc');
  });

  await test.step('nothing was taken off', async () => {
    await expect(mate.getByText('Kế hoạch đã dừng: không mục nào bị đụng tới.')).toBeVisible();
    await colleague.visit(list);
    await expect(mate.getByRole('row').filter({ hasText: 'Đang đăng' })).toHaveCount(21);
    await mate.close();
  });
});

test('what goes into the trash at once, out of it or away is said first, and can be stopped', async ({
  browser,
  page,
}) => {
  const editor = await Editor.login(page, await makeColleague('approver', 'Anh Dọn Kho'));
  // Who was made this week shares the pace of whoever made them.
  haveBeenHereForLong();
  const name = `Thùng rác ${run}`;
  for (let at = 0; at < 11; at += 1) await draftTerm(page, `${name} số ${at}`);
  const list = `?search=${encodeURIComponent(name)}&limit=50`;
  const bar = page.getByRole('region', { name: 'Việc với các mục đã chọn' });

  await test.step('the pace of an account makes the last one wait; stopped, it stays', async () => {
    await editor.visit(`/collections/terms${list}`);
    await expect(page.getByRole('row')).toHaveCount(12);
    await page.locator('thead').getByRole('checkbox').check();
    await bar.getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bỏ 11 mục vào thùng rác?' });
    await expect(dialog.getByText('10 mục vào thùng rác ngay')).toBeVisible();
    await expect(dialog.getByText(/^1 mục vào sau, xong lúc/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Bỏ 11 mục vào thùng rác' }).click();
    await expect(page.getByText(/^Còn 1 mục đợi tới/)).toBeVisible();
    await page.getByRole('button', { name: 'Dừng việc này' }).click();
    const sure = page.getByRole('group', { name: 'Dừng việc này' });
    await expect(sure).toContainText('1 mục chưa tới lượt thì để nguyên.');
    await sure.getByRole('button', { name: 'Dừng', exact: true }).click();
    await expect(
      page.getByText('Anh Dọn Kho đã dừng việc này: 10 mục đã bỏ vào thùng rác, 1 mục để nguyên.'),
    ).toBeVisible();
  });

  await test.step('they come out of the trash without a pace', async () => {
    await editor.visit(`/collections/terms/trash${list}`);
    await expect(page.getByRole('row')).toHaveCount(11);
    for (let at = 0; at < 8; at += 1)
      await page.locator('tbody').getByRole('checkbox').nth(at).check();
    await bar.getByRole('button', { name: 'Khôi phục' }).click();
    const dialog = page.getByRole('dialog', { name: 'Khôi phục 8 mục?' });
    await dialog.getByRole('button', { name: 'Khôi phục 8 mục' }).click();
    await expect(page.getByText('8 mục đã làm')).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(3);
  });

  await test.step('an administrator empties the trash of the rest, for good', async () => {
    const mate = await browser.newPage();
    const admin = await Editor.login(mate);
    await admin.visit(`/collections/terms/trash${list}`);
    await expect(mate.getByRole('row')).toHaveCount(3);
    await mate.locator('thead').getByRole('checkbox').check();
    await mate.getByRole('button', { name: 'Xóa hẳn' }).click();
    const dialog = mate.getByRole('dialog', { name: 'Xóa hẳn 2 mục?' });
    await expect(dialog).toContainText('mọi phiên bản mất luôn');
    await dialog.getByRole('button', { name: 'Xóa hẳn 2 mục' }).click();
    await expect(mate.getByText('2 mục đã làm')).toBeVisible();
    await expect(mate.getByText('Đã xóa hẳn thì không hoàn tác được.')).toBeVisible();
    await expect(mate.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0);
    await mate.close();
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
