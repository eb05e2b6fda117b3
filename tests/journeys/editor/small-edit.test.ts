import { Editor } from '../support/editor.ts';
import { changeSettings, makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, listenForNoise, stack, test } from '../support/test.ts';

/** A place that no earlier run on the same stack has named. */
const place = `Nhà văn hóa ấp số ${Date.now() % 100_000}`;

test.afterAll(async () => {
  await changeSettings({ smallEdits: [] });
  retireColleagues();
});

test('a commune official mends a small thing on a phone, at once, and the province is told', async ({
  page,
  browser,
}) => {
  const { snapshot } = await liveRelease();
  const [team] = snapshot.teams;
  const hamlet = snapshot.hamlets.find(({ id }) => id === team?.hamlet);
  const commune = snapshot.communes.find(({ id }) => id === hamlet?.commune);
  await changeSettings({ smallEdits: ['teamMeeting'] });
  const official = await makeColleague('commune', 'Chú Cán Bộ', {
    ...(commune && { commune: commune.id }),
  });

  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const theirs = await (await browser.newContext(phone)).newPage();
  const noise = listenForNoise(theirs);
  const editor = await Editor.login(theirs, official);
  await editor.open(`teams/${team?.id}`);
  await theirs.getByLabel('Họp ở đâu').fill(place);
  await editor.saveDraft();
  await expect(editor.bar.getByText('lên trang ngay được')).toBeVisible();
  await editor.bar.getByRole('button', { name: 'Đăng ngay' }).tap();
  await expect(editor.stage('Đang đăng')).toBeVisible();
  const home = `${stack.site}/xa-phuong/${commune?.slug}/${hamlet?.slug}/`;
  await expect
    .poll(async () => (await page.request.get(home)).text(), { timeout: 60_000 })
    .toContain(place);
  expect(noise).toEqual([]);

  const admin = await Editor.login(page);
  await admin.openDashboard();
  const told = page.getByRole('region', { name: 'Việc của tôi' });
  await expect(told).toContainText('Chú Cán Bộ');
});
