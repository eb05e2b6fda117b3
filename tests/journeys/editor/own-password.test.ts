import type { Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { expect, stack, test } from '../support/test.ts';

/** Nobody that an earlier run on the same stack has made. */
const email = `moi-${Date.now()}@example.vn`;

async function logIn(page: Page, password: string): Promise<void> {
  await page.goto(`${stack.cms}/admin/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

test('who gets a password to be used once chooses an own one, and changes it with the password of now', async ({
  page,
  browser,
}) => {
  const [typed, own, next] = ['tạm thôi rồi đổi nghe', 'ba cây dừa nghiêng', 'sáu chiếc xuồng con'];
  await Editor.login(page);
  await page.goto(`${stack.cms}/admin/collections/users/create`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Mật khẩu mới').fill(typed);
  await page.getByLabel('Xác nhận mật khẩu').fill(typed);
  await page.getByLabel('Họ và tên').fill('Người Mới');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Cấp mật khẩu dùng một lần' }).click();
  const sure = page.getByRole('dialog');
  await sure.getByRole('button', { name: 'Cấp mật khẩu dùng một lần' }).click();
  const given = page.getByRole('status').filter({ hasText: 'Đọc cho đúng người' });
  const once = await given.getByRole('code').innerText();
  expect(once).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);

  const theirs = await (await browser.newContext()).newPage();
  await logIn(theirs, typed);
  await expect(theirs.getByText('Chưa đăng nhập được').first()).toBeVisible();
  await logIn(theirs, once);
  const choose = theirs.getByRole('heading', { name: 'Đặt mật khẩu của bạn' });
  await expect(choose).toBeVisible();
  await theirs.goto(`${stack.cms}/admin/collections/guides`);
  await expect(choose).toBeVisible();
  await theirs.getByLabel('Mật khẩu tạm vừa dùng').fill(once);
  await theirs.getByLabel('Mật khẩu mới').fill('matkhau123');
  await theirs.getByLabel('Xác nhận mật khẩu').fill('matkhau123');
  await theirs.getByRole('button', { name: 'Lưu và bắt đầu' }).click();
  await expect(theirs.getByText('dễ đoán').first()).toBeVisible();
  await theirs.getByLabel('Mật khẩu mới').fill(own);
  await theirs.getByLabel('Xác nhận mật khẩu').fill(own);
  await theirs.getByRole('button', { name: 'Lưu và bắt đầu' }).click();
  await expect(theirs.getByRole('heading', { name: /^Chào / })).toBeVisible();

  await theirs.goto(`${stack.cms}/admin/account`);
  await theirs.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await theirs.getByLabel('Mật khẩu mới').fill(next);
  await theirs.getByLabel('Xác nhận mật khẩu').fill(next);
  await theirs.getByLabel('Mật khẩu hiện tại').fill(own);
  // Payload's form may look at its fields before it has what was typed last, faster than any person.
  await expect(async () => {
    await theirs.getByRole('button', { name: 'Lưu' }).click({ timeout: 2_000 });
    await expect(theirs.getByText('thành công').first()).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await theirs.context().clearCookies();
  await logIn(theirs, next);
  await expect(theirs.getByRole('heading', { name: /^Chào / })).toBeVisible();
});
