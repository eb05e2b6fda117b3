import { expect, type Locator, type Page } from '@playwright/test';
import { pressButton, type StaffScreen, unfold } from './screen.ts';
import { draftTerms, planTrash, throwTermsAway, topicInUse } from './states.ts';

const guides = '/collections/guides?limit=50';
/** Rows of which so many are too much for one alone. */
const many = 21;

/** The terms in the trash, thrown there once for all screens: who throws much away is slowed down. */
let thrown: Promise<string> | undefined;
/** The topic in whose place another is put. */
let inUse: Awaited<ReturnType<typeof topicInUse>> | undefined;

/** Screens of deeds on many documents at once: before, while it is done, and taken back. */
export const screensOfMany: StaffScreen[] = [
  { name: 'bulk-bar', path: guides, eyes: ['editor', 'approver'], then: (page) => choose(page, 2) },
  {
    name: 'bulk-send',
    path: guides,
    eyes: ['editor'],
    then: (page) => asks(page, 'Gửi duyệt', 2),
  },
  {
    name: 'bulk-sent',
    path: async () => termsOf(await draftTerms(3, 1)),
    eyes: ['editor'],
    then: async (page) => {
      const dialog = await asks(page, 'Gửi duyệt', 3);
      await dialog.getByRole('button', { name: 'Gửi duyệt' }).click();
      await expect(page.getByText('Làm được 2 mục, còn 1 mục chưa:')).toBeVisible();
    },
  },
  {
    name: 'bulk-approve',
    path: guides,
    eyes: ['approver'],
    then: (page) => asks(page, 'Duyệt', 2),
  },
  {
    name: 'bulk-publish',
    path: guides,
    eyes: ['approver'],
    then: (page) => asks(page, 'Đăng lên trang', 2),
  },
  {
    name: 'bulk-take-off',
    path: guides,
    eyes: ['approver'],
    then: (page) => asks(page, 'Gỡ khỏi trang', 3),
  },
  {
    name: 'bulk-take-off-plan',
    path: guides,
    eyes: ['approver'],
    then: (page) => asks(page, 'Gỡ khỏi trang', many),
  },
  {
    name: 'bulk-trash',
    path: async () => termsOf(await draftTerms(12)),
    eyes: ['editor'],
    then: (page) => asks(page, 'Bỏ vào thùng rác', 12),
  },
  {
    name: 'bulk-undo',
    path: async () => termsOf(await draftTerms(2)),
    eyes: ['approver'],
    then: async (page) => {
      const dialog = await asks(page, 'Bỏ vào thùng rác', 2);
      await dialog.getByRole('button', { name: 'Bỏ 2 mục vào thùng rác' }).click();
      await expect(page.getByText('2 mục đã làm')).toBeVisible();
      await pressButton(page, 'Hoàn tác');
      await expect(page.getByRole('button', { name: 'Hoàn tác việc này' })).toBeVisible();
    },
  },
  {
    name: 'bulk-erase',
    path: async () => {
      thrown ??= throwTermsAway(2);
      return `/collections/terms/trash?search=${await thrown}`;
    },
    eyes: ['admin'],
    then: (page) => asks(page, 'Xóa hẳn', 2),
  },
  { name: 'mass-deeds', path: '/viec-hang-loat', eyes: ['editor', 'approver'], byEach: true },
  {
    name: 'replace-choose',
    path: '/collections/topics/{topics}',
    eyes: ['approver'],
    then: openOthers,
  },
  {
    name: 'replace',
    path: '/collections/topics/{topics}',
    eyes: ['approver'],
    then: async (page) => {
      const others = await openOthers(page);
      await others.locator('tbody').getByRole('button').first().click();
      await replaces(page);
    },
  },
  {
    name: 'replace-done',
    path: async () => {
      inUse = await topicInUse();
      return `/collections/topics/${inUse.id}`;
    },
    eyes: ['approver'],
    then: async (page) => {
      const others = await openOthers(page);
      await others.getByRole('button', { name: inUse?.other ?? 'none', exact: true }).click();
      const dialog = await replaces(page);
      await dialog.getByRole('button', { name: /^Thay ở \d+ nơi$/ }).click();
      const done = page.getByText(/^\d+ mục đã làm$/);
      await expect(done).toBeVisible();
      await done.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'held-plan',
    path: async (page) => {
      await planTrash(page);
      return '';
    },
    eyes: ['approver', 'admin'],
    then: async (page) => {
      const box = page.getByRole('region', { name: 'Kế hoạch và việc chờ người thứ hai' });
      const plan = box.getByRole('listitem', { name: /^Bỏ \d+ thuật ngữ vào thùng rác$/ }).first();
      await expect(plan).toBeVisible();
      await plan.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    },
  },
];

const termsOf = (name: string) => `/collections/terms?search=${encodeURIComponent(name)}&limit=50`;

/** Ticks the first rows of a list. */
async function choose(page: Page, count: number): Promise<void> {
  const boxes = page.locator('tbody').getByRole('checkbox');
  await expect(boxes.nth(count - 1)).toBeAttached();
  for (let at = 0; at < count; at += 1) await boxes.nth(at).check();
}

/** Chooses the first rows, and presses what is to be done with them. @returns what is asked before */
async function asks(page: Page, way: string, count: number): Promise<Locator> {
  await choose(page, count);
  const bar = page.getByRole('region', { name: 'Việc với các mục đã chọn' });
  await bar.getByRole('button', { name: way, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).not.toHaveText('Đang xem…');
  return dialog;
}

/** Opens the list of what may take the place of the topic that is open. */
async function openOthers(page: Page): Promise<Locator> {
  await unfold(page, 'Dùng ở đâu');
  await pressButton(page, 'Thay bằng mục khác…');
  const others = page.locator('.list-drawer');
  await expect(others.locator('tbody').getByRole('button').first()).toBeVisible();
  return others;
}

async function replaces(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: /^Thay bằng “.+” ở \d+ nơi/ });
  await expect(dialog).toBeVisible();
  return dialog;
}
