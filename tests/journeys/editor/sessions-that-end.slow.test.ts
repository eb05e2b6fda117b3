import { TOTP } from 'otpauth';
import type { Page } from '@playwright/test';
import { comesAlive } from '../support/alive.ts';
import { Editor } from '../support/editor.ts';
import type { Login } from '../support/login.ts';
import { asAdmin, makeColleague, retireColleagues } from '../support/people.ts';
import { expect, stack, test } from '../support/test.ts';

const halfMinute = 30_000;

// A clock that was taken over once goes with its browser.
test.use({ isUsed: false });

test.afterAll(() => retireColleagues());

const meaning = (page: Page) => page.getByLabel('Nghĩa', { exact: false }).first();
const question = (page: Page) => page.getByRole('dialog', { name: 'Bạn đã bị đăng xuất' });

/** A new word with something written that is not saved. */
async function write({ page }: Editor, text: string): Promise<void> {
  await page.getByLabel('Từ', { exact: false }).first().fill(`Từ thử ${Date.now()}`);
  await meaning(page).fill(text);
  await expect(page.getByRole('button', { name: 'Lưu bản nháp' })).toBeEnabled();
}

async function signIn(page: Page, password: string): Promise<void> {
  const dialog = question(page);
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** The save that was asked for goes on. */
async function isSaved(page: Page, text: string): Promise<void> {
  await expect(question(page)).toHaveCount(0);
  await expect(page.getByText('thành công').first()).toBeVisible();
  await expect(meaning(page)).toHaveValue(text);
  await page.reload();
  await comesAlive(page);
  await expect(meaning(page)).toHaveValue(text);
}

const userOf = async ({ email }: Login) => {
  const where = `where[email][equals]=${encodeURIComponent(email)}`;
  const { docs } = (await asAdmin('GET', `users?${where}&depth=0`)) as { docs: { id: string }[] };
  return docs[0]?.id ?? '';
};

test('an administrator ends all sessions: who writes logs in with a second factor, and it is saved', async ({
  page,
}) => {
  const lan = await makeColleague('editor', 'Chị Lan');
  const editor = await Editor.login(page, lan);
  const totp = await switchOn(page, lan);
  await editor.open('terms/create');
  await write(editor, 'Viết khi bị đăng xuất.');

  await asAdmin('DELETE', `users/${await userOf(lan)}/sessions`);
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(question(page).getByText('quản trị viên đã đăng xuất')).toBeVisible();
  await signIn(page, lan.password);
  // The code of now was used to switch it on.
  const code = totp.generate({ timestamp: Date.now() + halfMinute });
  await question(page).getByLabel('Mã 6 số').fill(code);
  await question(page).getByRole('button', { name: 'Đăng nhập' }).click();
  await isSaved(page, 'Viết khi bị đăng xuất.');
});

test('a password that was changed elsewhere, and a session whose time is over, keep the text', async ({
  page,
  browser,
}) => {
  const binh = await makeColleague('editor', 'Anh Bình');
  const password = 'hai con vịt lội ao';
  await page.clock.install();
  const editor = await Editor.login(page, binh);

  await test.step('changed elsewhere', async () => {
    await editor.open('terms/create');
    await write(editor, 'Viết khi đổi mật khẩu.');
    // However long that takes, the page does not look by itself meanwhile.
    await page.clock.pauseAt(Date.now() + 1000);
    const elsewhere = await browser.newContext();
    await Editor.login(await elsewhere.newPage(), binh);
    const changed = await elsewhere.request.patch(`${stack.cms}/api/users/${await userOf(binh)}`, {
      data: { password, currentPassword: binh.password },
      headers: { Origin: stack.cms },
    });
    expect(changed.status()).toBe(200);
    await elsewhere.close();
    await page.clock.resume();
    // The page may look by itself first, and ask over the button.
    await page.getByRole('button', { name: 'Lưu bản nháp' }).dispatchEvent('click');
    await expect(question(page).getByText('mật khẩu vừa đổi')).toBeVisible();
    await signIn(page, password);
    await isSaved(page, 'Viết khi đổi mật khẩu.');
  });

  await test.step('its time is over: it is said without being asked', async () => {
    await meaning(page).fill('Viết rồi đi ăn cơm.');
    await expect(page.getByText('Có sửa đổi chưa lưu.')).toBeVisible();
    // As the browser does with what has run out.
    await page.context().clearCookies();
    await page.clock.fastForward('24:00:00');
    await expect(question(page).getByText('Lâu rồi không có thao tác')).toBeVisible();
    await signIn(page, password);
    await expect(question(page)).toHaveCount(0);
    await expect(meaning(page)).toHaveValue('Viết rồi đi ăn cơm.');
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
    await isSaved(page, 'Viết rồi đi ăn cơm.');
  });
});

/** Switches a second factor on. */
async function switchOn(page: Page, { password }: Login): Promise<TOTP> {
  await page.goto(`${stack.cms}/admin/account`);
  await comesAlive(page);
  const factor = page.locator('section').filter({ hasText: 'Xác thực hai bước' });
  await factor.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await factor.getByLabel('Mật khẩu hiện tại').fill(password);
  await factor.getByLabel('Mật khẩu hiện tại').press('Enter');
  const secret = (await factor.getByRole('code').innerText()).replace(/ /g, '');
  const totp = new TOTP({ secret });
  await factor.getByLabel('Mã 6 số').fill(totp.generate());
  await factor.getByRole('button', { name: 'Xác nhận' }).click();
  await factor.getByRole('button', { name: 'Tôi đã cất các mã' }).click();
  await expect(factor.getByText('Còn 10 mã dự phòng')).toBeVisible();
  return totp;
}
