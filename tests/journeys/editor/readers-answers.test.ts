import { Editor } from '../support/editor.ts';
import { asAdmin, makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';

test.afterAll(() => retireColleagues());

test('an editor finds what a reader said, takes it on, and settles it', async ({ page }) => {
  const { snapshot } = await liveRelease();
  const [guide] = snapshot.guides;
  const words = `Chưa rõ nộp ở ${crypto.randomUUID().replace(/[^a-f]/g, '')}`;
  const form = { page: `/huong-dan/${guide?.slug}/`, helped: 'no', text: words };
  const sent = await page.request.post(`${stack.site}/api/public/feedback`, { form });
  expect(sent.ok()).toBe(true);

  const editor = await Editor.login(page, await makeColleague('editor', 'Cô Biên Tập'));
  await editor.openDashboard();
  const week = page.getByRole('region', { name: 'Bà con nói gì trong 7 ngày' });
  await week.getByRole('link', { name: /góp ý chưa xong/ }).click();
  await expect(page.getByLabel('Tình trạng', { exact: true })).toHaveValue('new');
  await page.getByRole('link', { name: words }).click();
  const said = page.getByRole('textbox', { name: 'Bà con nói', exact: true });
  await expect(said).toHaveValue(words);
  await expect(said).toBeDisabled();
  await page.getByLabel('Người phụ trách').selectOption({ label: 'Cô Biên Tập (tôi)' });
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('thành công').first()).toBeVisible();

  await editor.openDashboard();
  await page
    .getByRole('region', { name: 'Việc của tôi' })
    .getByRole('link', { name: words })
    .click();
  await page.getByRole('link', { name: 'Mở mục này để sửa' }).click();
  const panel = page.getByRole('region', { name: 'Bà con góp ý' });
  await expect(panel).toContainText(/chưa xong/);
  await panel.getByRole('link').click();
  await page.getByRole('link', { name: words }).click();
  await page.getByLabel('Đã làm gì').fill('Đã ghi rõ nơi nộp ở bước đầu.');
  const state = page.locator('#field-state');
  await state.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Xong' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('thành công').first()).toBeVisible();

  const query = `where[text][equals]=${encodeURIComponent(words)}`;
  expect(await asAdmin('GET', `feedback?${query}`)).toMatchObject({
    docs: [{ state: 'done', note: 'Đã ghi rõ nơi nộp ở bước đầu.' }],
  });
});
