import type { Browser, Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { comesAlive } from '../support/alive.ts';
import { Editor } from '../support/editor.ts';
import { expect, stack, test } from '../support/test.ts';

const [first, own, next] = ['matkhau123456', 'ba cây dừa nghiêng', 'sáu chiếc xuồng con'];
const halfMinute = 30_000;

async function fillLogin(page: Page, email: string, password: string): Promise<void> {
  await page.goto(`${stack.cms}/admin/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

const isIn = (page: Page) => expect(page.getByRole('heading', { name: /^Chào / })).toBeVisible();
const anotherDevice = async (browser: Browser) => (await browser.newContext()).newPage();

/** An administrator makes an account that no earlier run has made. @returns its link */
async function makeAccount(page: Page, email: string): Promise<string> {
  const editor = await Editor.login(page);
  await editor.visit('/collections/users/create');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Họ và tên').fill('Người Mới');
  await expect(page.getByLabel('mật khẩu', { exact: false })).toHaveCount(0);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Tạo đường dẫn đặt mật khẩu' }).click();
  const sure = page.getByRole('dialog');
  // Nobody has had a password of it yet.
  await expect(sure.getByText('đặt được mật khẩu của mình')).toBeVisible();
  await sure.getByRole('button', { name: 'Tạo đường dẫn đặt mật khẩu' }).click();
  const given = page.getByRole('status').filter({ hasText: 'Gửi riêng cho đúng người' });
  return given.getByRole('code').innerText();
}

async function setPassword(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByText('Chào Người Mới')).toBeVisible();
  for (const typed of [first, password]) {
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(typed);
    await page.getByLabel('Gõ lại mật khẩu mới').fill(typed);
    await page.getByRole('button', { name: 'Lưu mật khẩu' }).click();
    await expect(page.getByText(typed === first ? 'dễ đoán' : 'Đã đặt mật khẩu')).toBeVisible();
  }
}

test('who gets a link sets a password by it, once, and changes it with the password of now', async ({
  page,
  browser,
}) => {
  const email = `moi-${Date.now()}@example.vn`;
  const link = await makeAccount(page, email);
  const theirs = await anotherDevice(browser);
  await setPassword(theirs, link, own);
  await theirs.reload();
  await expect(theirs.getByRole('alert').filter({ hasText: 'đã dùng rồi' })).toBeVisible();

  await fillLogin(theirs, email, first);
  await expect(theirs.getByText('Chưa đăng nhập được')).toBeVisible();
  await fillLogin(theirs, email, own);
  await isIn(theirs);

  await theirs.goto(`${stack.cms}/admin/account`);
  await comesAlive(theirs);
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
  await fillLogin(theirs, email, next);
  await isIn(theirs);
});

test('who has a second factor logs in by a code of the phone or a kept one, and ends sessions', async ({
  page,
  browser,
}) => {
  const email = `hai-buoc-${Date.now()}@example.vn`;
  const theirs = await anotherDevice(browser);
  await setPassword(theirs, await makeAccount(page, email), own);
  await fillLogin(theirs, email, own);
  await isIn(theirs);

  await theirs.goto(`${stack.cms}/admin/account`);
  await comesAlive(theirs);
  const factor = theirs.locator('section').filter({ hasText: 'Xác thực hai bước' });
  await factor.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await factor.getByLabel('Mật khẩu hiện tại').fill(own);
  await factor.getByLabel('Mật khẩu hiện tại').press('Enter');
  await expect(factor.getByRole('img', { name: 'Mã QR' })).toBeVisible();
  const totp = new TOTP({ secret: (await factor.getByRole('code').innerText()).replace(/ /g, '') });
  await factor.getByLabel('Mã 6 số').fill(totp.generate());
  await factor.getByRole('button', { name: 'Xác nhận' }).click();
  const codes = factor.getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const [kept = ''] = await codes.allInnerTexts();
  await factor.getByRole('button', { name: 'Tôi đã cất các mã' }).click();
  await expect(factor.getByText('Còn 10 mã dự phòng')).toBeVisible();

  const second = await anotherDevice(browser);
  await fillLogin(second, email, own);
  await second.getByLabel('Mã 6 số').fill('000000');
  await second.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(second.getByRole('alert').filter({ hasText: 'Mã chưa đúng' })).toBeVisible();
  // The code of now was used to switch it on.
  await second.getByLabel('Mã 6 số').fill(totp.generate({ timestamp: Date.now() + halfMinute }));
  await second.getByRole('button', { name: 'Đăng nhập' }).click();
  await isIn(second);

  const third = await anotherDevice(browser);
  await fillLogin(third, email, own);
  await third.getByRole('button', { name: 'Dùng mã dự phòng' }).click();
  await third.getByLabel('Mã dự phòng').fill(kept);
  await third.getByRole('button', { name: 'Đăng nhập' }).click();
  await isIn(third);

  await theirs.reload();
  const sessions = theirs.locator('section').filter({ hasText: 'Đang đăng nhập ở' });
  await expect(sessions.getByRole('listitem')).toHaveCount(3);
  await expect(sessions.getByText('Máy này')).toHaveCount(1);
  await sessions.getByRole('button', { name: 'Đăng xuất khỏi' }).first().click();
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  const ends = await Promise.all(
    [second, third].map(async (device) => {
      await device.goto(`${stack.cms}/admin`);
      return device.getByLabel('Email').or(device.getByRole('heading', { name: /^Chào / }));
    }),
  );
  for (const end of ends) await expect(end).toBeVisible();
  const loggedOut = [second, third].filter((device) => device.url().includes('/login'));
  expect(loggedOut).toHaveLength(1);

  await sessions.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Đăng xuất mọi nơi' }).click();
  await expect(theirs.getByLabel('Email')).toBeVisible();
  for (const device of [second, third]) {
    await device.goto(`${stack.cms}/admin`);
    await expect(device.getByLabel('Email')).toBeVisible();
  }
});
