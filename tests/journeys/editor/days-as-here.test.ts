import { Editor } from '../support/editor.ts';
import { expect, test } from '../support/test.ts';

/** An office machine as it came: everything in English. */
test.use({ locale: 'en-US', timezoneId: 'America/New_York' });

test('days are typed and read as here, whatever language the browser speaks', async ({ page }) => {
  const editor = await Editor.login(page);
  await editor.visit('/collections/audit?tu=2026-03-04');
  const filter = page.getByRole('form', { name: 'Lọc' });
  const from = filter.getByRole('textbox', { name: 'Từ ngày' });
  await expect(from).toHaveValue('04/03/2026');
  await from.fill('5/3/2026');
  await filter.getByRole('button', { name: 'Xem' }).click();
  await page.waitForURL(/tu=2026-03-05/);
  await expect(from).toHaveValue('05/03/2026');

  await test.step('what is no day is said, and asked for nothing', async () => {
    await from.fill('12/31/2026');
    await from.blur();
    await expect(filter.getByRole('alert')).toHaveText('Gõ ngày như 05/01/2026.');
    await filter.getByRole('button', { name: 'Xem' }).click();
    expect(page.url()).toContain('tu=2026-03-05');
  });

  await test.step('so is the day of a field, and the day of a change of units', async () => {
    await editor.visit('/collections/notices/create');
    const ends = page.locator('#field-endsAt input');
    await ends.fill('04/03/2027');
    await ends.press('Enter');
    await expect(ends).toHaveValue(/^04\/03\/2027/);
    await editor.visit('/doi-ap-khom-xa-phuong');
    await expect(page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' })).toHaveValue(
      /^\d{2}\/\d{2}\/\d{4}$/,
    );
  });
});
