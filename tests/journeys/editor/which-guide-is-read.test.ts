import { Editor } from '../support/editor.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { haveBeenRead } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

test.afterAll(() => retireColleagues());

test('an editor sees which guide is read, and which nobody is told of', async ({ page }) => {
  const { snapshot } = await liveRelease();
  const [often, seldom] = snapshot.guides;
  if (!often || !seldom) throw new Error('The seed has no guides.');
  const at = ({ slug }: { slug: string }) => `/huong-dan/${slug}/`;
  haveBeenRead({ [at(often)]: 321, [at(seldom)]: 4 });

  const editor = await Editor.login(page, await makeColleague('editor', 'Cô Biên Tập'));
  await editor.openDashboard();
  await page.getByRole('link', { name: 'Bài nào được đọc, 13 tuần qua' }).click();
  await expect(page.getByRole('img', { name: /^Lượt đọc theo tuần/ })).toBeVisible();
  const row = page
    .locator('#trang')
    .getByRole('row')
    .filter({ hasText: at(often) });
  await expect(row).toContainText('321');
  await expect(page.getByText(at(seldom), { exact: true })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'xe ôm' })).toBeVisible();

  const topic = snapshot.topics.find(({ id }) => id === often.topic);
  await page.getByRole('link', { name: topic?.name ?? '', exact: true }).click();
  await expect(page.getByText(`Chỉ trang của “${topic?.name}”.`)).toBeVisible();
  await expect(row).toContainText('321');

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải bảng Excel' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^luot-doc-[\d-]+\.xlsx$/);

  await row.getByRole('link').click();
  const panel = page.getByRole('region', { name: 'Lượt đọc' });
  await expect(panel).toContainText('321 lượt');
  await editor.open(`guides/${seldom.id}`);
  await expect(panel).toContainText('chưa tuần nào có từ 5 lượt đọc');
});
