import { Editor } from '../support/editor.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('an administrator finds all that is kept of a member, hands it out and removes it', async ({
  page,
}) => {
  const { snapshot } = await liveRelease();
  const team = snapshot.teams
    .toReversed()
    .find(({ members }) => members.length > 4 && members.some(({ phone }) => phone));
  const member = team?.members.find(({ phone }) => phone);
  const hamlet = snapshot.hamlets.find(({ id }) => id === team?.hamlet);
  const commune = snapshot.communes.find(({ id }) => id === hamlet?.commune);
  if (!team || !member?.phone || !commune || !hamlet) throw new Error('No team has a number.');
  const home = `${stack.site}/xa-phuong/${commune.slug}/${hamlet.slug}/`;
  const shown = async () => (await (await page.request.get(home)).text()).includes(member.name);
  expect(await shown()).toBe(true);
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  const editor = await Editor.login(page);

  await test.step('nobody of this name is told as such', async () => {
    await editor.visit('/collections/person-removals');
    await expect(page.getByRole('heading', { name: 'Dữ liệu của một người' })).toBeVisible();
    await page.getByLabel('Họ và tên').fill('Không Ai Tên Vậy');
    await page.getByRole('button', { name: 'Tìm', exact: true }).tap();
    await expect(page.getByRole('heading', { name: 'Không tìm thấy gì' })).toBeFocused();
    await fits();
  });

  await test.step('of a surname that many share the first are shown, and more of the name is asked for', async () => {
    await page.getByLabel('Họ và tên').fill(commonest(snapshot));
    await page.getByRole('button', { name: 'Tìm', exact: true }).tap();
    await expect(page.getByText('Nhiều người trùng tên: đang hiện 20 trong')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(20);
    await page.getByRole('button', { name: 'Hiện thêm 20 nơi' }).tap();
    await expect(page.getByRole('checkbox')).toHaveCount(40);
    await fits();
  });

  await test.step('all of a surname are nobody’s to remove alone', async () => {
    await page.getByRole('button', { name: /^Chọn \d+ chỗ khớp nhất$/ }).tap();
    await page.getByRole('button', { name: 'Xem trước khi xóa' }).tap();
    await expect(page.getByText('chỉ xóa hẳn khi một quản trị viên khác xác nhận')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Xin xóa ở mọi nơi' })).toBeDisabled();
    await fits();
    await page.getByRole('button', { name: 'Quay lại' }).tap();
    await expect(page.getByRole('checkbox')).toHaveCount(20);
  });

  await test.step('name and number find the member, and a file is handed out', async () => {
    await page.getByLabel('Họ và tên').fill(member.name);
    await page.getByLabel('Số điện thoại').fill(member.phone ?? '');
    await page.getByRole('button', { name: 'Tìm', exact: true }).tap();
    await expect(page.getByRole('heading', { name: /^Tìm thấy ở \d+ nơi$/ })).toBeFocused();
    await fits();
    // Lists that were imported before may keep others of this name.
    const place = page.getByRole('checkbox', { name: `${hamlet.name}, ${commune.name}` });
    await page.getByRole('button', { name: /^Chọn \d+ chỗ khớp nhất$/ }).tap();
    await expect(place).toBeChecked();
    await page.getByRole('button', { name: 'Bỏ chọn' }).tap();
    await place.tap();
    await expect(page.getByText('Đã chọn 1')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lấy ra một tệp' }).tap();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  });

  await test.step('what would go is shown before, and a word is asked for', async () => {
    await page.getByRole('button', { name: 'Xem trước khi xóa' }).tap();
    await expect(page.getByRole('heading', { name: 'Sẽ xóa những gì' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Còn lại, và vì sao' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Xóa ở mọi nơi' })).toBeDisabled();
    await page.getByLabel('Gõ chữ XÓA').fill('XÓA');
    await fits();
  });

  await test.step('it is done, and readers see it no more', async () => {
    await page.getByRole('button', { name: 'Xóa ở mọi nơi' }).tap();
    await expect(page.getByRole('heading', { name: 'Đã xóa xong' })).toBeVisible({
      timeout: 60_000,
    });
    await expect.poll(shown, { timeout: 60_000 }).toBe(false);
    await fits();
  });

  await test.step('nothing of it is found any more', async () => {
    await page.getByRole('button', { name: 'Tìm người khác' }).tap();
    await page.getByLabel('Họ và tên').fill('');
    await page.getByLabel('Số điện thoại').fill(member.phone ?? '');
    await page.getByRole('button', { name: 'Tìm', exact: true }).tap();
    await expect(page.getByRole('heading', { name: 'Không tìm thấy gì' })).toBeFocused();
  });
});

/** The surname that most members of teams have. */
function commonest({ teams }: Awaited<ReturnType<typeof liveRelease>>['snapshot']): string {
  const surnames = teams.flatMap(({ members }) => members.map(({ name }) => name.split(' ')[0]));
  const [most] = [...Map.groupBy(surnames, (surname) => surname)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return most?.[0] ?? '';
}
