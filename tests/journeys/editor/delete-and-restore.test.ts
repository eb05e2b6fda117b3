import type { Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { onceMore } from '../support/login.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';

test.afterAll(() => retireColleagues());

/** A title that no earlier run has used. */
const title = `Nhắn tin cho cả xóm lần ${Date.now() % 100_000}`;

test('what is in use is not deleted: it is told where, and what may take its place', async ({
  page,
}) => {
  const { snapshot } = await liveRelease();
  const guide = snapshot.guides.find(({ topic }) => topic !== undefined);
  const other = snapshot.topics.find(({ id }) => id !== guide?.topic);
  const editor = await Editor.login(page, await makeColleague('approver', 'Anh Duyệt'));
  await editor.open(`topics/${guide?.topic}`);
  await deleteOpened(page);
  await expect(page.getByText(/^Chưa bỏ vào thùng rác được: đang dùng ở/).first()).toBeVisible();

  await page.reload();
  await page.getByText('Dùng ở đâu', { exact: true }).click();
  await expect(page.getByRole('link', { name: guide?.title ?? '' })).toBeVisible();
  await page.getByRole('button', { name: 'Thay bằng mục khác…' }).click();
  await page
    .locator('.list-drawer')
    .getByRole('button', { name: other?.name ?? '', exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: `Thay bằng “${other?.name}” ở` });
  await expect(dialog.getByRole('link', { name: guide?.title ?? '' })).toBeVisible();

  // A place that comes meanwhile is not replaced unsaid.
  const late = `Bài vừa thêm lần ${Date.now() % 100_000}`;
  const made = await page.request.post(`${stack.cms}/api/guides?draft=true`, {
    data: { title: late, topic: guide?.topic },
    headers: { Origin: stack.cms },
  });
  expect(made.status()).toBe(201);
  await dialog.getByRole('button', { name: /^Thay ở \d+ nơi$/ }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'Những nơi dùng mục này vừa thay đổi. Hãy xem lại rồi thay.',
  );
  await expect(dialog.getByRole('link', { name: late })).toBeVisible();
  await dialog.getByRole('button', { name: /^Thay ở \d+ nơi$/ }).click();
  await expect(page.getByText(/^\d+ mục đã làm$/)).toBeVisible();
  const topicOf = async () => {
    const answer = await page.request.get(`${stack.cms}/api/guides/${guide?.id}?depth=0`, onceMore);
    return ((await answer.json()) as { topic: string }).topic;
  };
  expect(await topicOf()).toBe(other?.id);

  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(page.getByText(/^\d+ mục trở lại như trước$/)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác việc này' }).click();
  await expect(page.getByText(/^\d+ mục đã trở lại như trước$/)).toBeVisible();
  expect(await topicOf()).toBe(guide?.topic);
  // The newest guide is what other journeys look at.
  const { doc } = (await made.json()) as { doc: { id: string } };
  const thrown = await page.request.patch(`${stack.cms}/api/guides/${doc.id}`, {
    data: { deletedAt: new Date().toISOString() },
    headers: { Origin: stack.cms },
  });
  expect(thrown.status()).toBe(200);
});

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
