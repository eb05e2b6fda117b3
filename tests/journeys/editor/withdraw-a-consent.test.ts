import { formAddress } from '../../../cms/base/screens/form-address/form-address.ts';
import { comesAlive } from '../support/alive.ts';
import { Editor } from '../support/editor.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
test.afterAll(() => retireColleagues());

test('an official takes a consent back on a phone: the number is off the site without an approval', async ({
  page,
}) => {
  const { snapshot } = await liveRelease();
  // One from the middle: other journeys mend the first and the last.
  const team = snapshot.teams
    .slice(1)
    .find(({ members }) => members.some(({ phone }) => phone !== undefined));
  const at = team?.members.findIndex(({ phone }) => phone !== undefined) ?? -1;
  const member = team?.members[at];
  const hamlet = snapshot.hamlets.find(({ id }) => id === team?.hamlet);
  const commune = snapshot.communes.find(({ id }) => id === hamlet?.commune);
  if (!team || !member?.phone || !commune || !hamlet) throw new Error('No team has a number.');
  const home = `${stack.site}/xa-phuong/${commune.slug}/${hamlet.slug}/`;
  const shown = async () =>
    (await (await page.request.get(home)).text()).includes(`tel:${member.phone}`);
  expect(await shown()).toBe(true);

  const official = await makeColleague('commune', 'Chị Lành', { commune: commune.id });
  const editor = await Editor.login(page, official);
  await page.goto(stack.cms + formAddress('teams', team.id, `members.${at}.phone`));
  await comesAlive(page);
  // What comes into the head of the form moves its fields: nobody presses what is moving.
  await expect(editor.bar.getByRole('status').first()).not.toBeEmpty();
  const row = page.locator(`#members-row-${at}`);
  const agreed = row.getByRole('checkbox', { name: 'Thành viên đã đồng ý' });
  await agreed.click();
  await expect(agreed).not.toBeChecked();
  await editor.saveDraft();

  await expect(editor.bar.getByText(`${member.name} đã rút lại sự đồng ý`)).toContainText(
    'được bỏ khỏi trang ngay, khỏi chờ duyệt',
  );
  await expect.poll(shown, { timeout: 60_000 }).toBe(false);
});
