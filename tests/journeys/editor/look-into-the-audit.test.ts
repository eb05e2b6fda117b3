import { readFile } from 'node:fs/promises';
import { Editor } from '../support/editor.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('an administrator finds who did what, and takes it along', async ({ page }) => {
  const editor = await Editor.login(page);
  await editor.visit('/collections/audit');
  await expect(page.getByRole('heading', { name: 'Nhật ký', exact: true })).toBeVisible();
  const filter = page.getByRole('form', { name: 'Lọc' });

  await test.step('one deed is asked for, and only that is shown', async () => {
    await filter.getByRole('combobox', { name: 'Việc' }).selectOption('Đăng nhập');
    await filter.getByRole('button', { name: 'Xem' }).tap();
    await expect(page).toHaveURL(/viec=signIn/);
    const deeds = page.getByRole('rowheader');
    // Until its rows have come, those that were there before stand below the new address.
    await expect
      .poll(async () => new Set(await deeds.allTextContents()))
      .toEqual(new Set(['Đăng nhập']));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  for (const [name, file] of [
    ['Tải CSV', 'nhat-ky.csv'],
    ['Tải Excel', 'nhat-ky.xlsx'],
  ] as const)
    await test.step(`${name} gives the same entries`, async () => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name }).tap();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(file);
      const bytes = await readFile(await download.path());
      if (file.endsWith('.csv')) {
        const [head, ...rows] = bytes.toString().trimEnd().split('\r\n');
        expect(head).toContain('"Việc"');
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.filter((row) => !row.includes('"Đăng nhập"'))).toEqual([]);
      } else expect(bytes.subarray(0, 2).toString()).toBe('PK');
    });

  await test.step('that it was taken along is an entry itself', async () => {
    await filter.getByRole('combobox', { name: 'Việc' }).selectOption('Xuất ra tệp');
    await filter.getByRole('button', { name: 'Xem' }).tap();
    await expect(page.getByRole('row').filter({ hasText: 'Xuất ra tệp' }).first()).toContainText(
      /\d+ dòng/,
    );
    await page.getByRole('link', { name: 'Bỏ lọc' }).tap();
    await expect(page).not.toHaveURL(/viec=/);
  });
});
