import { expect, type Page } from '@playwright/test';
import { spokenDay } from '../../../cms/base/screens/day-input/typed-day.ts';
import { goTo, pressButton, type StaffScreen } from './screen.ts';
import { asAdmin } from './people.ts';
import { firstTeam, liveHamlet } from './states.ts';

const imports = '/nhap-danh-sach';
const units = '/doi-ap-khom-xa-phuong';
/** The one that gets another name. */
let hamlet: Awaited<ReturnType<typeof liveHamlet>> | undefined;

/** Lists that are imported, and units of the map that change. */
export const screensOfLists: StaffScreen[] = [
  { name: 'import-faults', path: imports, eyes: ['commune'], then: chooseFaultyList },
  { name: 'import-columns', path: imports, eyes: ['commune', 'editor'], then: chooseUnknownColumn },
  { name: 'import-preview', path: imports, eyes: ['commune'], then: chooseHours },
  { name: 'import-batch', path: imports, eyes: ['editor', 'approver'], then: importHours },
  {
    name: 'import-back',
    path: imports,
    eyes: ['approver'],
    then: async (page) => {
      await importHours(page);
      await pressButton(page, 'Lấy lại đợt nhập này');
      await expect(page.getByRole('button', { name: 'Lấy lại', exact: true })).toBeVisible();
    },
  },
  { name: 'units-preview', path: units, eyes: ['approver'], then: lookAtMerge },
  {
    name: 'units-undo',
    path: aHamlet,
    eyes: ['approver'],
    then: async (page) => {
      await lookAtRename(page);
      await pressButton(page, 'Làm ngay');
      await expect(page.getByRole('heading', { name: 'Đã đổi xong' })).toBeVisible();
      await pressButton(page, 'Hoàn tác');
      await expect(page.getByRole('button', { name: 'Hoàn tác lần đổi này' })).toBeVisible();
    },
  },
  { name: 'units-planned', path: aHamlet, eyes: ['approver'], then: planRename },
  {
    name: 'planned-notice',
    path: aHamlet,
    eyes: ['approver'],
    then: async (page) => {
      await goTo(page, `/collections/hamlets/${await planRename(page)}`);
      await expect(page.locator('.planned-notice')).toBeVisible();
    },
  },
];

/** Chooses a list as somebody has it at home. */
async function chooseList(page: Page, lines: string[][]): Promise<void> {
  await page.getByLabel('Chọn tệp', { exact: true }).setInputFiles({
    name: 'danh-sach.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.map((cells) => cells.join(';')).join('\n')),
  });
}

interface Named {
  name: string;
}

/** The first team of all, and where it is. */
async function teamInList(): Promise<Record<'commune' | 'hamlet' | 'team', string>> {
  const { id, commune, hamlet } = await firstTeam();
  const nameOf = async (place: string) =>
    ((await asAdmin('GET', `${place}?depth=0&draft=true`)) as Named).name;
  return {
    commune: await nameOf(`communes/${commune}`),
    hamlet: await nameOf(`hamlets/${hamlet}`),
    team: await nameOf(`teams/${id}`),
  };
}

/** Chooses a list with a misspelt hamlet and a phone that lost its zero. */
async function chooseFaultyList(page: Page): Promise<void> {
  const { hamlet } = await teamInList();
  await chooseList(page, [
    ['Ấp, khóm', 'Họ và tên', 'Số điện thoại'],
    [`${hamlet}x`, 'Trần Văn Tư', '912345678'],
  ]);
  await expect(page.getByRole('heading', { name: /chỗ cần sửa/ })).toBeVisible();
}

/** Chooses a list with columns that nobody knows. */
async function chooseUnknownColumn(page: Page): Promise<void> {
  const { commune, hamlet } = await teamInList();
  await chooseList(page, [
    ['Xã, phường', 'Ấp, khóm', 'Họ và tên', 'Liên lạc', 'Ghi chú thêm'],
    [commune, hamlet, 'Trần Văn Tư', '0912 345 678', 'nhà gần chợ'],
    [commune, hamlet, 'Lê Thị Năm', '0912 345 679', ''],
  ]);
  await expect(page.getByLabel('Cột này là: “Liên lạc”, cột D')).toBeVisible();
}

/** Chooses a list that gives the first team other hours, which nobody has given it before. */
async function chooseHours(page: Page): Promise<void> {
  const { commune, hamlet, team } = await teamInList();
  await chooseList(page, [
    ['Xã, phường', 'Ấp, khóm', 'Tên tổ', 'Họp lúc nào'],
    [commune, hamlet, team, `tối thứ Sáu, ${Date.now() % 1_000_000}`],
  ]);
  await page
    .getByLabel('Lời nhắn cho người duyệt (không bắt buộc)')
    .fill('Tổ đổi giờ họp sau cuộc họp ngày 20/11, có biên bản ở xã.');
}

async function importHours(page: Page): Promise<void> {
  await chooseHours(page);
  await pressButton(page, 'Nhập 1 mục');
  await expect(page.getByRole('heading', { name: 'Đã nhập xong' })).toBeVisible();
  await page.getByText('Tổ có thay đổi (1)').click();
  const waiting = page.getByRole('region', { name: 'Đăng đợt này thì bà con thấy gì khác' });
  await expect(waiting.getByRole('link').first()).toBeVisible();
}

/** Says by which paper, and looks at what will change. */
async function lookAtChange(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Theo văn bản' }).fill('Nghị quyết 12/NQ-HĐND');
  await pressButton(page, 'Xem trước');
  await expect(page.getByRole('heading', { name: 'Xem trước: sẽ đổi gì' })).toBeVisible();
}

/** Looks at what happens when the first two hamlets of some commune become one. */
async function lookAtMerge(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Sáp nhập' }).check();
  const communes = page.getByRole('region', { name: 'Nơi nào?' }).getByRole('combobox').first();
  const names = await communes.getByRole('option').allTextContents();
  for (const name of names.slice(1)) {
    await communes.selectOption(name);
    if ((await page.getByRole('checkbox').count()) > 1) break;
  }
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByLabel('Nơi còn lại, giữ địa chỉ').selectOption({ index: 1 });
  await lookAtChange(page);
}

/** Makes a hamlet, and says where it can change. */
async function aHamlet(page: Page): Promise<string> {
  hamlet = await liveHamlet(page);
  return units;
}

/** Looks at what happens when the hamlet that was made gets another name. @returns its id */
async function lookAtRename(page: Page, from?: string): Promise<string> {
  if (!hamlet) throw new Error('No hamlet was made.');
  await page.getByRole('radio', { name: 'Đổi tên' }).check();
  const where = page.getByRole('region', { name: 'Nơi nào?' });
  await where.getByLabel('Xã, phường').selectOption(hamlet.in);
  await where.getByLabel('Ấp, khóm').selectOption(hamlet.name);
  await where.getByLabel('Tên mới').fill(`${hamlet.name} mới`);
  if (from) await page.getByLabel('Có hiệu lực từ ngày').fill(from);
  await lookAtChange(page);
  return hamlet.id;
}

/** Sets a day on which a hamlet will get another name. @returns its id */
async function planRename(page: Page): Promise<string> {
  const day = spokenDay(new Date(Date.now() + 40 * 24 * 3_600_000).toISOString().slice(0, 10));
  const renamed = await lookAtRename(page, day);
  await pressButton(page, `Đặt lịch cho ngày ${day}`);
  await expect(page.getByRole('heading', { name: `Đã đặt lịch cho ngày ${day}` })).toBeVisible();
  return renamed;
}
