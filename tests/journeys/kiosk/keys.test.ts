import { everyGlass, expect, sharedDesk, test, type } from './support.ts';

const shared = sharedDesk();

test.beforeAll(async () => {
  await shared.page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
});

test('a key types once by a finger, by a mouse, and by a keyboard', async () => {
  const { page } = shared;
  const typed = page.locator('.typed output');
  const key = page.getByRole('button', { name: 'c', exact: true });
  await key.tap();
  await expect(typed).toHaveText('c');
  await key.click();
  await expect(typed).toHaveText('cc');
  await key.press('Enter');
  await expect(typed).toHaveText('ccc');
  await key.press(' ');
  await expect(typed).toHaveText('cccc');
});

test('the other buttons of a mouse type nothing', async () => {
  const { page } = shared;
  await type(page, 'Xóa hết', 'c', 'a');
  await page.getByRole('button', { name: 'b', exact: true }).click({ button: 'right' });
  await page.getByRole('button', { name: 'b', exact: true }).click({ button: 'middle' });
  await page.getByRole('button', { name: 'o', exact: true }).click();
  await expect(page.locator('.typed output')).toHaveText('cao');
});

test('the keys lie across a glass that turns out to be nearly square, and beside on a wide one', async () => {
  const { page } = shared;
  const before = page.viewportSize() ?? { width: 1080, height: 1920 };
  const share = async () => {
    const box = await page.getByRole('group', { name: 'Bàn phím' }).boundingBox();
    return (box?.width ?? 0) / (page.viewportSize()?.width ?? NaN);
  };
  await page.setViewportSize(everyGlass['a square screen']);
  await expect.poll(share).toBeGreaterThan(0.9);
  await page.setViewportSize(everyGlass['a landscape screen']);
  await expect.poll(share).toBeLessThan(0.6);
  await page.setViewportSize(before);
});

test('a key with a sign says what it does', async () => {
  const { page } = shared;
  await type(page, 'Xóa hết', 'c', 'a', 'dấu sắc', 'm', 'Xóa một chữ');
  await expect(page.locator('.typed output')).toHaveText('cá');
  await type(page, '123', 'gạch chéo', '1', 'chấm', 'phẩy', 'gạch ngang', 'cộng');
  await expect(page.locator('.typed output')).toHaveText('cá/1.,-+');
});
