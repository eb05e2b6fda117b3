import { expect, type Page } from '@playwright/test';
import { asAdmin } from './people.ts';
import { goTo, pressButton, type StaffScreen } from './screen.ts';
import { draftTerm, weeklyMeeting } from './states.ts';

const anywhere = '/collections/guides';
/** A word of its own. */
const aDraft = async () => `/collections/${await draftTerm()}`;

/** Screens of writers: the search over everything, text that was not saved, two at one document, meetings. */
export const screensOfWriting: StaffScreen[] = [
  { name: 'finder', path: anywhere, eyes: ['editor', 'commune'], then: openFinder },
  {
    name: 'finder-hits',
    path: anywhere,
    eyes: ['editor', 'commune'],
    then: async (page) => {
      await openFinder(page);
      await page.keyboard.type('ấp');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'finder-none',
    path: anywhere,
    eyes: ['editor'],
    then: async (page) => {
      await openFinder(page);
      await page.keyboard.type('không có gì tên như vầy');
      await expect(page.getByText('Không thấy gì có tên')).toBeVisible();
    },
  },
  { name: 'kept-text', path: aDraft, eyes: ['editor'], then: leaveUnsaved },
  {
    name: 'kept-text-compared',
    path: aDraft,
    eyes: ['editor'],
    then: async (page) => {
      await leaveUnsaved(page);
      await compare(page);
    },
  },
  {
    name: 'asks-to-leave',
    path: aDraft,
    eyes: ['editor'],
    then: async (page) => {
      await write(page);
      await page.locator('.step-nav a').first().click();
      await expect(page.getByRole('dialog', { name: 'Rời trang mà chưa lưu?' })).toBeVisible();
    },
  },
  {
    name: 'taken-over',
    path: aDraft,
    eyes: ['editor'],
    then: async (page) => {
      const term = await write(page);
      const value = term.replace('terms/', '');
      const locks = 'payload-locked-documents';
      await asAdmin('DELETE', `${locks}?where[document.value][equals]=${value}`);
      await asAdmin('POST', locks, { document: { relationTo: 'terms', value } });
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(page.getByText(/đang sửa mục này, từ/)).toBeVisible();
    },
  },
  { name: 'saved-late', path: aDraft, eyes: ['editor'], then: saveLate },
  {
    name: 'saved-late-compared',
    path: aDraft,
    eyes: ['editor'],
    then: async (page) => {
      await saveLate(page);
      await compare(page);
    },
  },
  {
    name: 'form-meetings',
    path: async () => `/collections/meetings/${await weeklyMeeting()}`,
    eyes: ['editor', 'commune', 'reader'],
  },
  {
    name: 'meeting-times',
    path: async () => `/collections/meetings/${await weeklyMeeting()}`,
    eyes: ['editor', 'commune'],
    then: (page) => page.locator('#field-repeats').evaluate((one) => one.scrollIntoView()),
  },
  {
    name: 'meeting-off',
    path: async () => `/collections/meetings/${await weeklyMeeting({ isOff: true })}`,
    eyes: ['editor', 'commune'],
    then: (page) => page.locator('#field-daysOff').evaluate((one) => one.scrollIntoView()),
  },
  {
    name: 'meeting-faults',
    path: '/collections/meetings/create',
    eyes: ['commune'],
    then: async (page) => {
      await page.getByLabel('Chỉ việc gì').fill('Cài VNeID cho bà con');
      await page.getByLabel('Ở đâu').fill('Nhà ông Tư 0912 345 678');
      await page.getByLabel('Xong lúc').fill('chiều');
      await expect(page.getByText(/^Đừng ghi số điện thoại ở đây/).first()).toBeVisible();
      await page.getByLabel('Ở đâu').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    },
  },
  { name: 'new-meeting', path: '/collections/meetings/create', eyes: ['editor', 'commune'] },
];

async function openFinder(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm trong hệ quản trị' })).toBeFocused();
}

/** Writes into the word that is open without saving it. @returns its place below `/collections` */
async function write(page: Page): Promise<string> {
  await page.getByLabel('Nghĩa').first().fill('Nghĩa mới, viết rõ hơn cho bà con.');
  await expect(page.getByText('Có sửa đổi chưa lưu.')).toBeVisible();
  return page.url().split('/collections/')[1] ?? '';
}

/** Writes, and comes back after the tab was gone. */
async function leaveUnsaved(page: Page): Promise<void> {
  const kept = () => page.evaluate(() => Object.keys(localStorage).length);
  const before = await kept();
  const term = await write(page);
  await expect.poll(kept).toBeGreaterThan(before);
  await goTo(page, `/collections/${term}`);
  await expect(page.getByText(/^Có phần bạn viết lúc/)).toBeVisible();
}

/** Saves what somebody else has saved meanwhile. */
async function saveLate(page: Page): Promise<void> {
  const term = await write(page);
  await asAdmin('PATCH', `${term}?draft=true`, { meaning: 'Nghĩa của người khác.' });
  await pressButton(page, 'Lưu bản nháp');
  const late = page.getByRole('region', { name: 'Phần chưa lưu' }).getByRole('alert');
  await expect(late).toContainText('đã lưu mục này lúc');
}

async function compare(page: Page): Promise<void> {
  await pressButton(page, 'Xem khác gì');
  const dialog = page.getByRole('dialog', { name: 'Khác nhau chỗ nào' });
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
}
