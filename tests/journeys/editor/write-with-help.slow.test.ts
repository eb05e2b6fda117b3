import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { Editor } from '../support/editor.ts';
import { expect, test } from '../support/test.ts';

/** The panel of help while writing. */
const help = (page: Page) => page.getByRole('region', { name: 'Xem lại bài viết' });
const line = (page: Page, words: string) =>
  help(page).getByRole('listitem').filter({ hasText: words });

test('what is wrong is named while one writes, leads to its field, and goes when it is mended', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('guides/create');
  await page.getByLabel('Tên bài').fill('Gia hạn thẻ thư viện thế nào?');
  await expect(help(page)).toContainText('cần sửa trước khi gửi duyệt');
  await expect(line(page, 'Còn để trống').filter({ hasText: 'Tóm tắt' })).toBeVisible();
  await page.getByLabel('Tóm tắt').fill('Bà con truy cập cổng để gia hạn.');
  await expect(line(page, '“truy cập” là chữ khó')).toContainText('Nói “vào, mở”');

  await page.getByRole('button', { name: 'Các bước' }).click();
  await page.getByRole('button', { name: 'Thêm bước' }).click();
  await page.getByLabel('Việc cần làm').fill('Thẻ thư viện');
  await expect(line(page, 'chưa nói phải làm gì')).toBeVisible();
  await page.getByRole('button', { name: 'Giới thiệu' }).click();

  await line(page, 'chưa nói phải làm gì').getByRole('link', { name: 'Bước 1' }).click();
  await expect(page.getByLabel('Việc cần làm')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Mở trang của thư viện');
  await expect(line(page, 'chưa nói phải làm gì')).toHaveCount(0);

  await line(page, '“truy cập” là chữ khó').getByRole('link', { name: 'Tóm tắt' }).click();
  await expect(page.getByLabel('Tóm tắt')).toBeFocused();
  await page.getByLabel('Tóm tắt').fill('Bà con mở trang thư viện để gia hạn.');
  await expect(line(page, 'chữ khó')).toHaveCount(0);
  expect(await objections(page)).toEqual([]);
});

test('a phone that is half typed is saved as a draft, and named at its field at once', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('hotlines/create');
  await page.getByRole('textbox', { name: 'Tên *' }).fill('Điện lực huyện');
  await page.getByLabel('Gọi khi nào').fill('Khi mất điện.');
  await page.getByLabel('Số điện thoại').fill('09123');

  const fault = page.getByRole('alert').filter({ hasText: 'số di động có 10 chữ số' });
  await expect(fault).toBeVisible();
  await editor.saveDraft();
  await expect(page.getByLabel('Số điện thoại')).toHaveValue('09123');
  await expect(fault).toBeVisible();

  await page.getByLabel('Số điện thoại').fill('0912 345 678');
  await expect(fault).toHaveCount(0);
});

test('a check that could not run never says that all is well, and is tried again', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await page.route('**/api/writing/desks', (route) => route.fulfill({ status: 500, body: '{}' }));
  await editor.open('desks/create');
  await page.getByLabel('Tên quầy').fill('Quầy một cửa');
  await expect(help(page)).toContainText('Chưa kiểm được');
  await expect(help(page)).not.toContainText('Chưa thấy chỗ nào');

  await page.unroute('**/api/writing/desks');
  await help(page).getByRole('button', { name: 'Thử lại' }).click();
  await expect(line(page, 'Còn để trống').filter({ hasText: 'Xã, phường' })).toBeVisible();
  await expect(help(page)).not.toContainText('Chưa kiểm được');
});

/** Lists what axe objects to in the panel. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await axe.run('.writing');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
