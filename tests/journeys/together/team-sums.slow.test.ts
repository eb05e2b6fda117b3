import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { comesAlive } from '../support/alive.ts';
import { logIn } from '../support/login.ts';
import { expect, stack, test } from '../support/test.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('a team gets a key, its phone sends a month when there is a network, once, and the commune sees it', async ({
  browser,
  page,
}) => {
  const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await logIn(desk, stack);
  const where = 'where[_status][equals]=published&depth=0&limit=1';
  const { docs } = (await (await desk.request.get(`${stack.cms}/api/teams?${where}`)).json()) as {
    docs: { id: string; commune: string }[];
  };
  const [team] = docs;
  if (!team) throw new Error('The seed has teams.');
  const admin = await desk.newPage();
  await admin.goto(`${stack.cms}/admin/collections/teams/${team.id}`);
  await comesAlive(admin);
  const until = admin.getByLabel('Dùng tới hết ngày');
  const latest = await until.inputValue();
  await until.fill('31/11/2026');
  // What is said of the day below it moves the button.
  await until.blur();
  await admin.getByRole('button', { name: 'Tạo mã' }).click();
  await expect(admin.getByText(/chưa có ngày đúng/)).toBeVisible();
  await until.fill(latest);
  await admin.getByRole('button', { name: 'Tạo mã' }).click();
  const code = admin.getByRole('img', { name: /^Mã QR để quét/ });
  await expect(code).toBeVisible();
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const link = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? 'nothing';
  expect(link).toContain('/to-vien/gui-ve-xa/#ma=');

  // The phone of a member: counted before the key is scanned.
  await page.setViewportSize(phone.viewport);
  await page.goto(`${stack.site}/to-vien/phieu-dem/`);
  await page.getByRole('button', { name: 'Lần đầu' }).click();
  await page.getByRole('button', { name: '3 người', exact: true }).click();
  await page.getByRole('button', { name: 'VNeID' }).click();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Sẵn sàng gửi' })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Gửi về xã' }).click();
  await expect(page.getByRole('heading', { name: 'Đang chờ sóng' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'Xã nhận rồi' })).toBeVisible();
  await expect(page.getByText(/1 máy, gặp lần đầu 1 hộ, đã chỉ cho 3 người\.$/)).toBeVisible();

  await admin.goto(`${stack.cms}/admin/viec-cua-to?xa=${team.commune}`);
  await comesAlive(admin);
  await expect(admin.getByRole('row', { name: /1 máy 1 0 3/ })).toBeVisible();
  // The rest of the commune sent nothing: a message is ready, and that it went out is noted.
  const missing = admin.locator('details').first();
  await missing.getByText(/^(Ấp|Khóm)/).click();
  await expect(missing.getByRole('textbox')).toHaveValue(/^Chào .+ chưa thấy số tháng/);
  await missing.getByRole('button', { name: 'Ghi là đã nhắc' }).click();
  await expect(missing.getByText(/^Đã nhắc lúc/)).toBeVisible();
  await correct(admin, page);
  await admin.getByRole('link', { name: 'Cả tỉnh' }).click();
  await expect(admin.getByRole('columnheader', { name: 'Tổ đủ 4 người' })).toBeVisible();
});

/** The commune puts a number right; the phone sends another afterwards, which the commune then takes. */
async function correct(admin: Page, page: Page): Promise<void> {
  const part = admin.getByRole('region', { name: 'Sửa số của tổ' });
  await part.locator('summary').first().click();
  await part.getByRole('combobox', { name: 'Dòng nào' }).first().selectOption('people');
  const value = part.getByRole('spinbutton', { name: 'Số đúng' }).first();
  const save = part.getByRole('button', { name: 'Sửa số' }).first();
  // Refused, it stands there to be mended.
  await value.fill('90000');
  await save.click();
  await expect(admin.getByText(/^Số sửa lớn quá/)).toBeVisible();
  await expect(value).toHaveValue('90000');
  await value.fill('2');
  await part.getByRole('combobox', { name: 'Vì sao' }).first().selectOption('Đếm hai lần');
  await save.click();
  await expect(
    part.getByText(/^Người được chỉ: sửa từ 3 thành 2, ngày .+, do .+ Đếm hai lần\.$/),
  ).toBeVisible();
  await expect(value).toHaveValue('');
  // Three were shown VNeID: that is more than two.
  await expect(admin.getByRole('row', { name: /1 máy Số chưa khớp 1 0 2 đã sửa/ })).toBeVisible();

  await page.goto(`${stack.site}/to-vien/phieu-dem/`);
  await page.getByRole('button', { name: 'Gặp lại' }).click();
  await page.getByRole('button', { name: '1 người', exact: true }).click();
  await page.getByRole('button', { name: 'VNeID' }).click();
  await page.goto(`${stack.site}/to-vien/gui-ve-xa/`);
  await page.getByRole('button', { name: 'Gửi về xã' }).click();
  await expect(page.getByText(/đã chỉ cho 2 người\. Xã có sửa 1 số/)).toBeVisible();

  await admin.reload();
  const news = admin.getByRole('status').filter({ hasText: 'Số tổ gửi đã khác lúc sửa' });
  await expect(news).toContainText('Người được chỉ: đang tính 2, tổ gửi 4.');
  await part.getByRole('button', { name: 'Người được chỉ: lấy lại số tổ gửi (4)' }).click();
  await expect(admin.getByRole('row', { name: /1 máy 1 1 4/ })).toBeVisible();
  await expect(news).toBeHidden();
}
