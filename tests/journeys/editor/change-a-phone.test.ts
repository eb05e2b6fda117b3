import { expect, stack, test } from '../support/test.ts';
import { Editor } from '../support/editor.ts';
import { changedPages, liveRelease } from '../support/release.ts';

/** A number that can't ring, and that no earlier run on the same stack has used. */
const newPhone = `02900000${900 + (Date.now() % 100)}`;

test('a changed phone is on every page that shows it after one round, and nothing else was made anew', async ({
  page,
}) => {
  const before = await liveRelease();
  const team = before.snapshot.teams.find(
    ({ members: [first] }) => first?.phone !== undefined && first.zalo === first.phone,
  );
  const hamlet = before.snapshot.hamlets.find(({ id }) => id === team?.hamlet);
  const commune = before.snapshot.communes.find(({ id }) => id === hamlet?.commune);
  const oldPhone = team?.members[0]?.phone ?? '';

  const editor = await Editor.login(page);
  await editor.open(`teams/${team?.id}`);
  await page.getByLabel('Số điện thoại').first().fill(newPhone);
  await page.getByLabel('Zalo', { exact: true }).first().fill(newPhone);
  await editor.publish();
  const home = `/xa-phuong/${commune?.slug}/${hamlet?.slug}/`;
  await expect
    .poll(async () => (await page.request.get(stack.site + home)).text(), { timeout: 60_000 })
    .toContain(`tel:${newPhone}`);

  const after = await liveRelease();
  const changed = changedPages(before, after);
  expect(changed).toEqual(
    expect.arrayContaining([
      home,
      `${home}to.vcf`,
      `${home}1.vcf`,
      `${home}bang-tin/`,
      `/data/kiosk/${commune?.slug}.json`,
    ]),
  );
  const elsewhere = changed.filter(
    (address) =>
      !address.startsWith(home) &&
      address !== `/data/kiosk/${commune?.slug}.json` &&
      !address.startsWith('/sitemap'),
  );
  expect(elsewhere).toEqual([]);

  for (const address of [home, `${home}to.vcf`, `${home}1.vcf`, `${home}bang-tin/`]) {
    const text = await (await page.request.get(stack.site + address)).text();
    const digits = text.replace(/\D+/g, ' ').replaceAll(' ', '');
    expect(digits, address).toContain(newPhone);
    expect(text, address).not.toContain(oldPhone);
  }
});
