import { readFile } from 'node:fs/promises';
import { readTable } from '../../../cms/base/spreadsheet/read.ts';
import { Editor } from '../support/editor.ts';
import { asAdmin, makeColleague, retireColleagues } from '../support/people.ts';
import { makeCommune } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
test.afterAll(() => retireColleagues());

test('the province takes its list along, and asks a commune to complete it', async ({ page }) => {
  const commune = await makeCommune();
  await asAdmin('POST', 'hamlets', { name: 'Ấp Chưa Có Tổ', kind: 'ap', commune: commune.id });
  const official = await makeColleague('commune', 'Chị Được Nhắc', { commune: commune.id });
  const editor = await Editor.login(page);
  await editor.visit('/xa-phuong');

  const saved = async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải bảng Excel' }).tap();
    const download = await waiting;
    const rows = readTable(await readFile(await download.path())).rows;
    return { name: download.suggestedFilename(), rows: rows.map(({ cells }) => cells) };
  };

  await test.step('the workbook has a row for every commune, and the sums', async () => {
    const { name, rows } = await saved();
    expect(name).toMatch(/^danh-sach-to-\d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(rows[0]?.[0]).toBe('Xã, phường');
    expect(rows.map(([first]) => first)).toContain(commune.name);
    expect(rows.at(-1)?.[0]).toBe('Cả tỉnh');
  });

  await test.step('“Nhắc” says that it was done, and not twice a day', async () => {
    await page.getByLabel('Tìm xã, phường').fill(commune.name);
    const remind = page.getByRole('button', { name: `Nhắc ${commune.name}` });
    await remind.tap();
    await expect(page.getByText('Đã nhắc.')).toBeVisible();
    await remind.tap();
    await expect(page.getByText('Hôm nay đã nhắc xã, phường này rồi.')).toBeVisible();
  });

  await test.step('the commune has a workbook of its own', async () => {
    await page.getByRole('link', { name: commune.name, exact: true }).first().tap();
    await expect(page.getByRole('heading', { name: commune.name })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Tải bảng Excel' })).toBeVisible();
    const { rows } = await saved();
    expect(rows[0]?.[0]).toBe('Ấp, khóm');
  });

  await test.step('its official finds the reminder among what is to be done', async () => {
    const told = await Editor.login(page, official);
    await told.openDashboard();
    const work = page.getByRole('region', { name: 'Việc của tôi' });
    await expect(work.getByText('Tỉnh nhắc bổ sung danh sách tổ')).toBeVisible();
  });
});
