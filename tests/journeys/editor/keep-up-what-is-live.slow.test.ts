import type { Browser } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import type { Login } from '../support/login.ts';
import { send } from '../support/own-guide.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { expect, listenForNoise, test } from '../support/test.ts';

/** A number that no earlier run on the same stack has used. */
const run = Date.now() % 1_000_000;

test.afterAll(retireColleagues);

/** One of each, in browsers of their own: all journeys here are theirs. */
let writing: Editor & { noise: string[] };
let deciding: Editor & { noise: string[] };

test.beforeAll(async ({ browser }) => {
  writing = await open(browser, await makeColleague('editor', 'Chị Soạn'));
  deciding = await open(browser, await makeColleague('approver', 'Anh Duyệt'));
});

test.afterEach(() => {
  for (const { noise } of [writing, deciding]) expect(noise).toEqual([]);
});

test.afterAll(async () => {
  for (const { page } of [writing, deciding]) await page.context().close();
});

test('a filter is kept under a name, found again, and forgotten', async () => {
  const { page } = writing;
  await writing.visit('/collections/guides');
  const filters = page.getByRole('region', { name: 'Bộ lọc đã lưu' });
  await page.getByLabel('Tình trạng', { exact: true }).selectOption('Nháp');
  await filters.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
  await filters.getByLabel('Tên bộ lọc').fill('Bài đang viết');
  await filters.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(filters.getByRole('button', { name: 'Bài đang viết', exact: true })).toBeVisible();

  await writing.visit('/collections/guides');
  await filters.getByRole('button', { name: 'Bài đang viết', exact: true }).click();
  await expect(page.getByLabel('Tình trạng', { exact: true })).toHaveValue('draft');
  await filters.getByRole('button', { name: 'Bỏ bộ lọc “Bài đang viết”' }).click();
  await expect(filters.getByRole('button', { name: 'Bài đang viết', exact: true })).toHaveCount(0);
});

test('what an editor threw away an approver brings back, and only an administrator ends', async ({
  page,
}) => {
  const title = `Nháp bỏ đi ${run}`;
  const { doc } = (await send(writing, 'POST', 'guides?draft=true', { title })) as {
    doc: { id: string };
  };
  await writing.open(`guides/${doc.id}`);
  await writing.chooseOther('Bỏ vào thùng rác');
  await writing.page.getByRole('dialog').getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
  await writing.page.waitForURL(/collections\/guides(?:\?|$)/);

  const admin = await Editor.login(page);
  for (const one of [writing, admin]) {
    await one.visit(`/collections/guides/trash/${doc.id}`);
    await expect(one.page.getByRole('button', { name: 'Khôi phục' })).toBeVisible();
    const ends = one.page.getByRole('button', { name: 'Xóa vĩnh viễn' });
    await expect(ends).toHaveCount(one === admin ? 1 : 0);
  }
  await deciding.visit(`/collections/guides/trash/${doc.id}`);
  await deciding.page.getByRole('button', { name: 'Khôi phục' }).click();
  await deciding.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await expect(deciding.stage('Nháp')).toBeVisible();
  await expect(deciding.page.getByLabel('Tên bài')).toHaveValue(title);
});

/** Somebody, in a browser of their own. */
async function open(browser: Browser, login: Login) {
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  const noise = listenForNoise(page);
  return Object.assign(await Editor.login(page, login), { noise });
}
