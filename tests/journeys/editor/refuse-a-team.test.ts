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

  const members = page.locator('#field-members');
  await expect(async () => {
    // Payload's answer to the last change may come in late and take the reasons away.
    await page.getByRole('button', { name: 'Đăng lên trang' }).click();
    await expect(members.getByText('Tổ mới có 2 thành viên, cần ít nhất 4')).toBeVisible();
  }).toPass();
  const hamlet = page.locator('#field-hamlet');
  await expect(hamlet.getByText('Trường này là bắt buộc.')).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: /^(?:Ấp\/khóm|Thành viên)$/ }),
  ).toHaveCount(2);
});
