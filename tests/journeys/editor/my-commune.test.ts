import { Editor } from '../support/editor.ts';
import { makeColleague } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** A number that can't ring. */
const phone = '0290 000 0321';

test('an official signs in on a phone, sees which team has no number, and mends it', async ({
  page,
}) => {
  const { snapshot } = await liveRelease();
  // Another one than the first, which other journeys mend.
  const team = snapshot.teams.findLast(({ members }) => members.length >= 4);
  const hamlet = snapshot.hamlets.find(({ id }) => id === team?.hamlet);
  if (!team || !hamlet) throw new Error('The samples have no team.');
  const admin = await Editor.login(page);
  await silence(admin, team.id);
  const official = await makeColleague('commune', 'Chị Lành', { commune: hamlet.commune });

  const editor = await Editor.login(page, official);
  await editor.openDashboard();
  const mine = page.getByRole('region', { name: 'Xã của tôi' });
  const gap = mine
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: hamlet.name }) })
    .getByRole('link', { name: `Ghi số: ${team.name}` });
  await expect(gap).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await test.step('one tap leads to the very field', async () => {
    await gap.tap();
    const field = page.getByLabel('Số điện thoại').first();
    await expect(field).toBeFocused();
    // What comes into the head of the form moves its fields: nobody presses what is moving.
    await expect(editor.bar.getByRole('status').first()).not.toBeEmpty();
    await field.fill(phone);
    const day = page.locator('#field-members__0__consent__date input');
    const agreed = page.getByRole('checkbox', { name: 'Thành viên đã đồng ý' }).first();
    await agreed.click();
    await expect(agreed).toBeChecked();
    await day.fill('01/11/2026');
    await day.press('Enter');
    await page.getByLabel('Đồng ý bằng cách nào').first().fill('ký giấy ngày họp tổ');
    await editor.saveDraft();
  });

  await test.step('it is not missing any more, and waits to be sent', async () => {
    await editor.openDashboard();
    await expect(mine.getByText(/ấp, khóm đã đủ|Đủ cả/)).toBeVisible();
    await expect(gap).toHaveCount(0);
    await expect(
      page.getByRole('region', { name: 'Việc của tôi' }).getByRole('link', { name: team.name }),
    ).toBeVisible();
  });
});

/** Takes every number of a team away, in a draft. */
async function silence({ page }: Editor, id: string): Promise<void> {
  const address = `${stack.cms}/api/teams/${id}?draft=true&depth=0`;
  const team = (await (await page.request.get(address)).json()) as { members: object[] };
  const members = team.members.map((member) => ({
    ...member,
    phone: null,
    zalo: null,
    consent: { given: false },
  }));
  const answer = await page.request.patch(address, {
    data: { members },
    headers: { Origin: stack.cms },
  });
  expect(answer.ok()).toBe(true);
}
