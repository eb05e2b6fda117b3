import { formAddress } from '../../../cms/base/screens/form-address/form-address.ts';
import { comesAlive } from '../support/alive.ts';
import { Editor } from '../support/editor.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, listenForNoise, stack, test } from '../support/test.ts';

/** A number that can't ring, and that no earlier run on the same stack has used. */
const newPhone = `02900001${100 + (Date.now() % 900)}`;

test.afterAll(() => retireColleagues());

test('an official changes a number of a live team on a phone; an approver asks beside it, then agrees', async ({
  page,
  browser,
}) => {
  const { snapshot } = await liveRelease();
  // One from the middle: other journeys change the first and the last.
  const team = snapshot.teams.slice(2).find(({ members }) => members.some(({ phone }) => phone));
  const at = team?.members.findIndex(({ phone }) => phone !== undefined) ?? -1;
  const hamlet = snapshot.hamlets.find(({ id }) => id === team?.hamlet);
  const commune = snapshot.communes.find(({ id }) => id === hamlet?.commune);
  if (!team || !hamlet || !commune) throw new Error('No team has a number.');
  const member = team.members[at];
  const form = stack.cms + formAddress('teams', team.id, `members.${at}.phone`);

  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const theirs = await (await browser.newContext(phone)).newPage();
  const noise = listenForNoise(theirs);
  const name = 'Chị Bảy Giữ Tổ';
  const official = await Editor.login(
    theirs,
    await makeColleague('commune', name, { commune: commune.id }),
  );

  await test.step('on a phone of 360 pixels: changed, saved and sent with a note of what changed', async () => {
    await theirs.goto(form);
    await comesAlive(theirs);
    await theirs.locator(`#members-row-${at}`).getByLabel('Số điện thoại').fill(newPhone);
    await official.saveDraft();
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await official.decide('Gửi duyệt', { 'Ghi lại điều gì đã đổi': 'Đổi số điện thoại.' });
    await expect(official.stage('Chờ duyệt')).toBeVisible();
  });

  const approver = await Editor.login(page, await makeColleague('approver', 'Anh Duyệt'));
  await page.goto(form);
  await comesAlive(page);
  const changes = page.getByRole('region', { name: 'Có gì thay đổi' });
  const comments = page.getByRole('region', { name: 'Góp ý' });
  const asks = 'Số này của ai giữ?';

  await test.step('the approver sees the change, and asks at its field', async () => {
    await expect(changes.getByRole('insertion').last()).toContainText(newPhone.slice(-3));
    await expect(changes).toContainText('Điều đã đổi: Đổi số điện thoại.');
    await page.locator(`#members-row-${at}`).getByLabel('Số điện thoại').click();
    await comments.getByLabel('Viết góp ý').fill(asks);
    await comments.getByLabel('Nhắc ai xem').focus();
    await comments.getByLabel('Nhắc ai xem').selectOption(name);
    await comments.getByRole('button', { name: 'Gửi góp ý' }).click();
    await expect(comments.getByRole('listitem').filter({ hasText: asks })).toBeVisible();
  });

  await test.step('the official is told of it, reads it on the phone, and settles it', async () => {
    await official.openDashboard();
    const work = theirs.getByRole('region', { name: 'Việc của tôi' });
    await expect(work.getByRole('heading', { name: 'Có người nhắc bạn xem' })).toBeVisible();
    const reminder = work.getByRole('listitem').filter({ hasText: asks });
    await expect(reminder).toContainText('Anh Duyệt');
    await reminder.getByRole('link').tap();
    await theirs.waitForURL(new RegExp(`/collections/teams/${team.id}`));
    await comesAlive(theirs);
    const own = theirs.getByRole('region', { name: 'Góp ý' });
    const said = own.getByRole('listitem').filter({ hasText: asks });
    await expect(said).toContainText('Anh Duyệt');
    await said.getByRole('button', { name: 'Đã xong' }).tap();
    await expect(own.getByText('Không còn góp ý nào chờ.')).toBeVisible();
  });

  await test.step('approved and published, readers call the new number', async () => {
    await page.reload();
    await comesAlive(page);
    await expect(comments.getByText('1 góp ý đã xong')).toBeVisible();
    await approver.bar.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(approver.stage('Đã duyệt')).toBeVisible();
    await approver.bar.getByRole('button', { name: 'Đăng lên trang' }).click();
    await expect(approver.stage('Đang đăng')).toBeVisible();
    const home = `${stack.site}/xa-phuong/${commune.slug}/${hamlet.slug}/`;
    const text = async () => (await page.request.get(home)).text();
    await expect.poll(text, { timeout: 60_000 }).toContain(`tel:${newPhone}`);
    expect(await text()).not.toContain(`tel:${member?.phone}`);
  });
  expect(noise).toEqual([]);
  await theirs.context().close();
});
