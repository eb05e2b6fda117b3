import { everyGlass, expect, sharedDesk, test } from './support.ts';

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

test('the keys lie across a glass that turns out to be nearly square, and beside on a wide one', async () => {
  const { page } = shared;
  const before = page.viewportSize() ?? { width: 1080, height: 1920 };
  const share = async () => {
    const box = await page.getByRole('group', { name: 'Bàn phím' }).boundingBox();
    return (box?.width ?? 0) / (page.viewportSize()?.width ?? NaN);
  };
  await page.setViewportSize(everyGlass['a screen as wide as high']);
  await expect.poll(share).toBeGreaterThan(0.9);
  await page.setViewportSize(everyGlass['a landscape screen']);
  await expect.poll(share).toBeLessThan(0.6);
  await page.setViewportSize(before);
});
