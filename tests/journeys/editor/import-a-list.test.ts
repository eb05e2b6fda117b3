import { Editor } from '../support/editor.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
test.afterAll(() => retireColleagues());

test('a commune imports its list, says what a column is, mends two faults, applies it and takes it back', async ({
  page,
}) => {
  const { snapshot } = await liveRelease();
  const hamlet = snapshot.hamlets.find(
    ({ id, name }) => /\p{L}{3}$/u.test(name) && snapshot.teams.some((team) => team.hamlet === id),
  );
  if (!hamlet) throw new Error('The samples have no hamlet with a team.');
  const official = await makeColleague('commune', 'Anh Nhập', { commune: hamlet.commune });
  const person = `Người Trong Tệp ${Date.now()}`;
  const editor = await Editor.login(page, official);
  await editor.openDashboard();

  await test.step('the way leads from the own commune', async () => {
    await page.getByRole('link', { name: 'Nhập danh sách từ Excel' }).click();
    await expect(page.getByRole('heading', { name: 'Nhập danh sách', exact: true })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải tệp Excel' }).click();
    expect((await download).suggestedFilename()).toMatch(/^danh-sach-to-.+\.xlsx$/);
  });

  await test.step('a column that is not understood is chosen, two faults are mended on the screen', async () => {
    const lines = [
      'Ấp, khóm;Họ và tên;Liên lạc',
      `${hamlet.name}x;${person};0912 345 678`,
      `${hamlet.name};${person} Hai;912345679`,
    ];
    await page.getByLabel('Chọn tệp', { exact: true }).setInputFiles({
      name: 'danh-sach-xa.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\n')),
    });
    await expect(page.getByRole('heading', { name: 'Còn 1 chỗ cần sửa' })).toBeFocused();
    await page.getByLabel('Cột này là: “Liên lạc”, cột C').selectOption('Số điện thoại');
    await page.getByRole('button', { name: 'Kiểm tra lại với các cột đã chọn' }).tap();
    await expect(page.getByRole('heading', { name: 'Còn 2 chỗ cần sửa' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Kiểm tra lại', exact: true })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: hamlet.name, exact: true }).tap();
    await page.getByLabel('Sửa thành: Dòng 3, Số điện thoại (cột C)').fill('0912 345 679');
    await page.getByRole('button', { name: 'Kiểm tra lại với 2 chỗ đã sửa' }).tap();
  });

  await test.step('it says what it will do, and does it', async () => {
    await expect(page.getByRole('heading', { name: 'Tệp này sẽ làm gì' })).toBeFocused();
    await expect(page.getByText('2 thêm').first()).toBeVisible();
    await page.getByText('Xem từng mục').tap();
    await expect(page.getByText(`Thêm ${person} (`)).toBeVisible();
    await page.getByRole('button', { name: 'Nhập 1 mục' }).tap();
    await expect(page.getByRole('heading', { name: 'Đã nhập xong' })).toBeVisible();
    expect(await countOf(page, person)).toBe(2);
  });

  await test.step('it is taken back', async () => {
    await page.getByRole('button', { name: 'Lấy lại đợt nhập này' }).tap();
    await page.getByRole('button', { name: 'Lấy lại', exact: true }).tap();
    await expect(page.getByRole('heading', { name: 'Đã lấy lại' })).toBeVisible();
    await expect(page.getByText('Mọi thứ như trước khi nhập.')).toBeVisible();
    expect(await countOf(page, person)).toBe(0);
  });
});

/** Counts the members in drafts who are called so, or begin so. */
async function countOf(page: Editor['page'], name: string): Promise<number> {
  const answer = await page.request.get(`${stack.cms}/api/teams?draft=true&depth=0&limit=1000`);
  const { docs } = (await answer.json()) as { docs: { members?: { name: string }[] }[] };
  return docs.flatMap(({ members = [] }) => members).filter((one) => one.name.startsWith(name))
    .length;
}
