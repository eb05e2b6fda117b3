import sharp from 'sharp';
import { newFormAddress } from '../../../cms/people/consent/screens/addresses.ts';
import { photograph } from '../../support/files/pictures.ts';
import { Editor } from '../support/editor.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
test.afterAll(() => retireColleagues());

test('an official keeps the photograph of a signed form: without its place, for a time, for few eyes', async ({
  page,
  browser,
}) => {
  const { snapshot } = await liveRelease();
  const [team] = snapshot.teams;
  const hamlet = snapshot.hamlets.find(({ id }) => id === team?.hamlet);
  const elsewhere = snapshot.communes.find(({ id }) => id !== hamlet?.commune);
  if (!team || !hamlet || !elsewhere) throw new Error('The samples have no team.');
  const official = await makeColleague('commune', 'Anh Giữ', { commune: hamlet.commune });
  await Editor.login(page, official);

  await test.step('the picture is chosen; the day on which it goes is there already', async () => {
    await page.goto(stack.cms + newFormAddress(team.id));
    await expect(page.locator('#field-removeOn input')).toHaveValue(/^\d{2}\/\d{2}\/20\d{2}$/);
    await page.locator('input[type=file]').setInputFiles({
      name: 'IMG_Nguyen Van A.jpg',
      mimeType: 'image/jpeg',
      buffer: await photograph(),
    });
    const signed = page.locator('#field-signedOn input');
    await signed.fill('01/11/2026');
    await signed.press('Enter');
    await page.getByRole('button', { name: 'Lưu', exact: true }).tap();
    await expect(page).toHaveURL(/consent-forms\/(?!create)/);
  });

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const { filename, removeOn } = (await (
    await page.request.get(`${stack.cms}/api/consent-forms/${id}`)
  ).json()) as { filename: string; removeOn: string };
  const file = `${stack.cms}/api/consent-forms/file/${filename}`;

  await test.step('its name, place and owner are gone', async () => {
    expect(filename).toMatch(/^phieu-dong-y-[0-9a-f]{10}\.jpg$/);
    const answer = await page.request.get(file);
    expect(answer.status()).toBe(200);
    expect((await sharp(await answer.body()).metadata()).exif).toBeUndefined();
    const months = (Date.parse(removeOn) - Date.now()) / (30.44 * 24 * 3600_000);
    expect(Math.round(months)).toBe(24);
  });

  for (const [name, role, commune] of [
    ['an official of another commune', 'commune', elsewhere.id],
    ['who only looks', 'reader', undefined],
  ] as const)
    await test.step(`${name} sees nothing of it`, async () => {
      const other = await makeColleague(role, 'Người Khác', commune ? { commune } : {});
      const context = await browser.newContext();
      const theirs = await context.newPage();
      await Editor.login(theirs, other);
      expect((await theirs.request.get(file)).status()).not.toBe(200);
      await theirs.goto(`${stack.cms}/admin/collections/consent-forms/${id}`);
      await expect(theirs.getByRole('img', { name: filename })).toHaveCount(0);
      await context.close();
    });
});
