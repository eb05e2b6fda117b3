import type { Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

test.afterAll(() => retireColleagues());

/** A title that no earlier run has used. */
const title = `Nhắn tin cho cả xóm lần ${Date.now() % 100_000}`;

test('a draft goes to the trash, and comes back as it was', async ({ page }) => {
  const editor = await Editor.login(page, await makeColleague('editor', 'Cô Biên Tập'));
  await test.step('a draft goes to the trash', async () => {
    await editor.open('guides/create');
    await page.getByLabel('Tên bài').fill(title);
    await editor.saveDraft();
    await page.getByLabel('Tóm tắt').fill('Viết dở thì bỏ.');
    await expect(page.getByText('Có sửa đổi chưa lưu.')).toBeVisible();
    await deleteOpened(page);
    await page.waitForURL(/collections\/guides(?:\?|$)/);
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  });

  await test.step('and comes back as it was', async () => {
    await page.getByRole('button', { name: 'Thùng rác' }).click();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
    await expect(editor.stage('Nháp')).toBeVisible();
    await expect(page.getByLabel('Tên bài')).toHaveValue(title);
  });

  await test.step('what was not saved when it was thrown away is offered', async () => {
    await expect(page.getByLabel('Tóm tắt')).toHaveValue('');
    await page.getByRole('button', { name: 'Lấy lại' }).click();
    await expect(page.getByLabel('Tóm tắt')).toHaveValue('Viết dở thì bỏ.');
  });
});

/** Chooses to delete what stands in the form, and says so again. */
async function deleteOpened(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Quá trình duyệt' }).getByText('Việc khác').click();
  await page.getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
}
