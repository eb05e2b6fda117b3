import { expect, test } from '../support/test.ts';
import { Editor } from '../support/editor.ts';

test('a team of two without a hamlet is not published, and each reason stands at its field', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('teams/create');
  await page.getByLabel('Tên tổ').fill('Tổ công nghệ số chưa đủ người');
  for (const [at, name] of ['Nguyễn An', 'Trần Bình'].entries()) {
    await page.getByRole('button', { name: 'Thêm thành viên' }).click();
    await page.getByLabel('Họ và tên').nth(at).fill(name);
  }

  await editor.saveDraft();
  await editor.bar.getByRole('button', { name: 'Tự duyệt và đăng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tự duyệt và đăng' });
  await dialog.getByRole('button', { name: 'Tự duyệt và đăng' }).click();
  const members = page.locator('#field-members');
  await expect(members.getByText('Tổ mới có 2 thành viên, cần ít nhất 4')).toBeVisible();
  const hamlet = page.locator('#field-hamlet');
  await expect(hamlet.getByText('Còn để trống. Điền mục này.')).toBeVisible();
  await expect(page.getByText('Xin sửa những mục này: Ấp/khóm, Thành viên').first()).toBeVisible();
  await expect(editor.stage('Nháp')).toBeVisible();
});

test('a list within a row says what it lacks above its own title, over nothing that stands there', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('quizzes/create');
  await page.getByLabel('Tên bài').fill('Đố chưa có cách trả lời');
  await page.getByRole('button', { name: 'Thêm câu đố' }).click();
  await page.getByLabel('Chuyện xảy ra').fill('Có người gọi tới.');
  await editor.saveDraft();
  await editor.bar.getByRole('button', { name: 'Tự duyệt và đăng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tự duyệt và đăng' });
  await dialog.getByRole('button', { name: 'Tự duyệt và đăng' }).click();

  const choices = page.locator('#field-questions__0__choices');
  const lacks = choices.getByText('Còn để trống. Thêm cho đủ ít nhất 2 mục.');
  await expect(lacks).toBeVisible();
  const [field, notice, title] = await Promise.all(
    [choices, lacks, choices.getByRole('heading')].map((one) => one.boundingBox()),
  );
  expect(notice!.y).toBeGreaterThanOrEqual(field!.y);
  expect(notice!.y + notice!.height).toBeLessThanOrEqual(title!.y);
});
