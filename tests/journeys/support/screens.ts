import { expect, type Page } from '@playwright/test';
import { type Role, roles } from '../../../cms/base/access/roles.ts';
import { firstOf } from './accounts.ts';
import { comesAlive } from './alive.ts';
import { calm, listenAnew } from './calm.ts';
import { type Screen, type StaffScreen, unfold } from './screen.ts';
import { screensOfLists } from './screens-of-lists.ts';
import { screensOfMany } from './screens-of-many.ts';
import { screensOfWriting } from './screens-of-writing.ts';
import {
  answerAsReader,
  haveBeenRead,
  lockHotline,
  loseCommune,
  seeLoss,
  throwAway,
} from './states.ts';
import { stack } from './test.ts';

/**
 * Roles that look: what a screen shows hangs on what one may do, and each may do something else:
 * an editor writes for the province, a commune official in the own commune, a reader nowhere. An approver
 * and an administrator see what an editor sees, and look only where they may do more.
 */
const kinds: Role[] = ['editor', 'commune', 'reader'];
/** It is there for the whole province only: a commune official has no menu entry for it. */
const ofProvince: Role[] = ['editor', 'reader'];
/** A reader has no menu entry for it. */
const keepers: Role[] = ['editor', 'commune'];
/** Those who publish may do more there. */
const ofPublishers: Role[] = ['editor', 'approver'];

const list = (collection: string, eyes: Role[]): StaffScreen => ({
  name: `list-${collection}`,
  path: `/collections/${collection}`,
  eyes,
});
const form = (collection: string, eyes: Role[]): StaffScreen => ({
  name: `form-${collection}`,
  path: `/collections/${collection}/{${collection}}`,
  eyes,
});

const aGuide = '/collections/guides/{guides}';
const aPractice = '/collections/practices/{practices}';

/** Every kind of screen that the admin has. */
export const screens: StaffScreen[] = [
  { name: 'dashboard', path: '', eyes: [...roles], byEach: true },
  { name: 'menu', path: '', eyes: [...roles], byEach: true, then: openMenu },
  { name: 'account', path: '/account', eyes: [...roles] },
  list('media', kinds),
  // With the ways of the workflow, which all that is published has alike.
  { ...list('guides', [...kinds, 'approver']), byEach: true },
  { ...form('guides', [...roles]), byEach: true },
  ...['teams', 'hamlets', 'communes'].flatMap((one) => [list(one, kinds), form(one, kinds)]),
  list('meetings', kinds),
  // The commune of the sample's first team has neither a notice nor a desk.
  ...['notices', 'desks'].flatMap((one) => [list(one, kinds), form(one, ofProvince)]),
  ...[
    'articles',
    'documents',
    'apps',
    'screens',
    'practices',
    'topics',
    'hotlines',
    'terms',
    'former-units',
  ].flatMap((one) => [list(one, ofProvince), form(one, ofProvince)]),
  ...['synonyms', 'best-bets'].flatMap((one) => [list(one, ofPublishers), form(one, ofPublishers)]),
  {
    ...list('feedback', keepers),
    path: async (page) => {
      await answerAsReader(page);
      return '/collections/feedback';
    },
  },
  list('audit', ['admin']),
  list('person-removals', ['admin']),
  list('consent-forms', keepers),
  { name: 'new-consent-form', path: '/collections/consent-forms/create', eyes: keepers },
  list('redirects', ofPublishers),
  list('users', ['admin']),
  form('users', ['admin']),
  { name: 'new-guide', path: '/collections/guides/create', eyes: keepers },
  { name: 'new-media', path: '/collections/media/create', eyes: keepers },
  { name: 'new-user', path: '/collections/users/create', eyes: ['admin'] },
  {
    name: 'guide-steps',
    path: aGuide,
    eyes: ['editor'],
    then: (page) => tab(page, 'Các bước'),
  },
  {
    name: 'drawings',
    path: aGuide,
    eyes: ['editor'],
    then: async (page) => {
      await tab(page, 'Các bước');
      await page
        .getByRole('button', { name: /^(?:Đổi|Chọn) hình$/ })
        .first()
        .click();
      await page.getByLabel('Tìm hình').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'guide-checks',
    path: aGuide,
    eyes: ['editor'],
    then: (page) => tab(page, 'Nguồn, xác minh'),
  },
  {
    name: 'open-checks',
    path: '/dieu-can-hoi',
    eyes: ['editor', 'reader'],
    then: (page) => page.getByText('Công an tỉnh', { exact: true }).click(),
  },
  {
    name: 'readings',
    path: () => {
      haveBeenRead({ '/': 50 });
      return Promise.resolve('/luot-doc');
    },
    eyes: ['editor', 'reader'],
    then: async (page) => {
      // While it is streamed in, it stands there twice, once unseen.
      await page.getByText('Xem số của từng tuần').filter({ visible: true }).click();
    },
  },
  // Nobody has read the pages of this commune.
  { name: 'readings-none', path: '/luot-doc', eyes: ['commune'] },
  { name: 'new-redirect', path: '/collections/redirects/create', eyes: ['approver'] },
  {
    name: 'locked',
    path: async () => `/collections/hotlines/${await lockHotline()}`,
    eyes: ['editor'],
    then: async (page) => {
      await expect(page.getByRole('dialog')).toContainText('Quản trị viên đang sửa nội dung này');
      await expect(page.getByRole('dialog')).toContainText(/Sửa từ \d{1,2}:\d{2} /);
    },
  },
  { name: 'versions', path: '/collections/guides/{guides}/versions', eyes: ofPublishers },
  {
    name: 'trash',
    path: async () => {
      await throwAway();
      return '/collections/guides/trash';
    },
    // An administrator deletes for good.
    eyes: ['editor', 'admin'],
    byEach: true,
  },
  {
    name: 'list-columns',
    path: '/collections/guides',
    eyes: ofProvince,
    then: (page) =>
      page.locator('#toggle-list-columns, .list-controls__toggle-columns').first().click(),
  },
  {
    name: 'list-filters',
    path: '/collections/guides',
    eyes: ofProvince,
    then: (page) =>
      page.locator('#toggle-list-filters, .list-controls__toggle-where').first().click(),
  },
  {
    name: 'list-empty',
    path: '/collections/guides?search=khongcogi',
    eyes: ofProvince,
  },
  {
    name: 'select',
    path: aGuide,
    eyes: ['editor'],
    then: (page) => page.locator('#field-topic input').first().click(),
  },
  {
    name: 'date-picker',
    path: aGuide,
    eyes: ['editor'],
    then: (page) => page.locator('#field-reviewBy input').first().click(),
  },
  {
    name: 'delete-dialog',
    path: aGuide,
    eyes: ['editor', 'admin'],
    then: async (page) => {
      await unfold(page, 'Việc khác');
      await page.getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'settings',
    path: '/globals/settings',
    eyes: ['editor', 'approver', 'admin'],
    byEach: true,
  },
  { name: 'plain-words', path: '/globals/plain-words', eyes: ['editor'] },
  { name: 'nowhere', path: '/khong-co-trang-nay', eyes: ['editor'] },
  { name: 'no-such-guide', path: '/collections/guides/khong-co-bai-nay', eyes: ['editor'] },
  // Whose screen it is not.
  { name: 'no-access', path: '/collections/users', eyes: ['commune'] },
  { name: 'communes', path: '/xa-phuong', eyes: ['editor'] },
  { name: 'team-work', path: '/viec-cua-to', eyes: kinds, byEach: true },
  { name: 'import', path: '/nhap-danh-sach', eyes: kinds },
  { name: 'units', path: '/doi-ap-khom-xa-phuong', eyes: ['approver', 'commune'], byEach: true },
  {
    name: 'history',
    path: aGuide,
    eyes: ['approver'],
    then: (page) => unfold(page, 'Ai làm gì, lúc nào'),
  },
  {
    name: 'other-ways',
    path: aGuide,
    eyes: ['editor', 'approver'],
    byEach: true,
    then: (page) => unfold(page, 'Việc khác'),
  },
  { name: 'take-off', path: aGuide, eyes: ['approver'], then: takeOff },
  {
    name: 'take-off-leads',
    path: aGuide,
    eyes: ['approver'],
    then: async (page) => {
      await takeOff(page);
      await page.getByRole('dialog').getByRole('radio').nth(1).check();
    },
  },
  {
    name: 'schedule',
    path: aGuide,
    eyes: ['approver'],
    then: async (page) => {
      await unfold(page, 'Việc khác');
      await page.getByRole('button', { name: 'Hẹn giờ gỡ' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'writing-help',
    path: '/collections/guides/create',
    eyes: keepers,
    then: async (page) => {
      await page.getByLabel('Tên bài').fill('Làm thẻ thư viện');
      const help = page.getByRole('region', { name: 'Xem lại bài viết' });
      await help.getByRole('listitem').first().waitFor();
      await help.evaluate((panel) => panel.scrollIntoView());
    },
  },
  { name: 'comments', path: aGuide, eyes: ['editor'], then: comment },
  {
    name: 'used-by',
    path: '/collections/topics/{topics}',
    eyes: ['approver'],
    then: async (page) => {
      await unfold(page, 'Dùng ở đâu');
      await page.locator('.used-by li').first().waitFor();
      await page.locator('.used-by').evaluate((part) => part.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'saved-filters',
    path: '/collections/guides?search=VNeID',
    eyes: ['editor'],
    then: async (page) => {
      await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
      await page.getByLabel('Tên bộ lọc').fill('Bài về VNeID');
    },
  },
  ...[
    ['preview', 'Điện thoại'],
    ['preview-changes', 'So với bản đang đăng'],
  ].map(([name = '', view = '']): StaffScreen => ({
    name,
    path: aGuide,
    eyes: ['editor'],
    then: (page) => preview(page, view),
  })),
  {
    name: 'version',
    path: '/collections/guides/{guides}/versions',
    eyes: ['editor'],
    then: async (page) => {
      await page.locator('tbody a').last().click();
      await page.waitForURL(/versions\/.+/);
    },
  },
  {
    name: 'second-factor',
    path: '/account',
    eyes: ['reader'],
    then: async (page) => {
      await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
      const part = page.locator('.account-part').filter({ hasText: 'Xác thực hai bước' });
      await part.getByLabel('Mật khẩu hiện tại').fill(stack.password);
      await part.getByLabel('Mật khẩu hiện tại').press('Enter');
      await page.getByRole('img', { name: 'Mã QR' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'password-link',
    path: '/collections/users/create',
    eyes: ['admin'],
    then: async (page) => {
      await page.getByLabel('Email').fill(`moi-${Date.now()}@example.vn`);
      await page.getByLabel('Họ và tên').fill('Người Mới');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByRole('button', { name: 'Tạo đường dẫn đặt mật khẩu' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'held-loss', path: loseCommune, eyes: ['approver'], then: seeLoss },
  {
    name: 'offline',
    path: aGuide,
    eyes: ['editor'],
    then: async (page) => {
      await page.context().setOffline(true);
      await page.getByLabel('Tên bài').press('End');
      await page.keyboard.type('?');
      await expect(page.getByText(/^Chưa kiểm được/)).toBeAttached();
      await page.context().setOffline(false);
    },
  },
  // What people learn from.
  ...['quizzes', 'lessons', 'courses'].flatMap((one) => [
    list(one, ['editor']),
    form(one, ['editor']),
  ]),
  { name: 'new-practice', path: '/collections/practices/create', eyes: ['editor'] },
  { name: 'new-quiz', path: '/collections/quizzes/create', eyes: ['editor'] },
  {
    name: 'practice-step',
    path: aPractice,
    eyes: ['editor'],
    then: (page) => bring(page, '#steps-row-0'),
  },
  { name: 'practice-broken', path: aPractice, eyes: ['editor'], then: breakPath },
  {
    name: 'practice-preview',
    path: aPractice,
    eyes: ['editor'],
    then: async (page) => {
      await preview(page);
      const phone = page.frameLocator('iframe[title^="Trang trên điện thoại"]:not(.is-coming)');
      await phone.getByRole('button', { name: /Làm theo/ }).click();
      await expect(phone.getByRole('region', { name: 'Điện thoại tập' })).toBeVisible();
    },
  },
  {
    name: 'screen-practised',
    path: '/collections/screens/{screens}',
    eyes: ['editor'],
    then: (page) => bring(page, '#elements-row-0'),
  },
  {
    name: 'quiz-question',
    path: '/collections/quizzes/{quizzes}',
    eyes: ['editor'],
    then: (page) => bring(page, '#questions-row-0'),
  },
  {
    name: 'quiz-choices',
    path: '/collections/quizzes/{quizzes}',
    eyes: ['editor'],
    then: (page) => bring(page, '#field-questions__0__choices'),
  },
  {
    name: 'quiz-preview',
    path: '/collections/quizzes/{quizzes}',
    eyes: ['editor'],
    then: (page) => preview(page),
  },
  ...[
    ['lesson-learn', 'Bà con học', '#field-reading'],
    ['lesson-teach', 'Người dạy', '#field-steps'],
    ['lesson-home', 'Về nhà', '#field-keep'],
  ].map(([name = '', words = '', part = '']): StaffScreen => ({
    name,
    path: '/collections/lessons/{lessons}',
    eyes: ['editor'],
    then: async (page) => {
      await tab(page, words);
      await bring(page, part);
    },
  })),
  {
    name: 'lesson-preview',
    path: '/collections/lessons/{lessons}',
    eyes: ['editor'],
    then: (page) => preview(page),
  },
  ...screensOfWriting,
  ...screensOfMany,
  ...screensOfLists,
];

/** Screens that somebody sees who is not signed in. */
export const publicScreens: Screen[] = [
  { name: 'login', path: '/login' },
  { name: 'forgot', path: '/quen-mat-khau' },
  {
    name: 'login-refused',
    path: '/login',
    then: async (page) => {
      await page.getByLabel('Email').fill('ai-do@apso.local');
      await page.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu rồi');
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await expect(page.getByText(/^Chưa đăng nhập được/)).toBeVisible();
    },
  },
];

/** The screens of a role. */
export function screensOf(role: Role): StaffScreen[] {
  return screens.filter(({ eyes }) => eyes.includes(role));
}

/**
 * The same without what it is the turn of another role to look at: neighbours take each role once, and the next
 * ones begin one further.
 */
export function screensInTurnOf(role: Role): StaffScreen[] {
  return screens.filter(({ eyes, byEach }, at) =>
    byEach ? eyes.includes(role) : eyes[(at + Math.floor(at / eyes.length)) % eyes.length] === role,
  );
}

/** Puts another screen between two at one address: who stays at an address loads it anew. */
export function apart<Any extends Screen>(all: Any[]): Any[] {
  const left = [...all];
  const found: Any[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ path }) => path !== found.at(-1)?.path);
    found.push(...left.splice(Math.max(at, 0), 1));
  }
  return found;
}

/** Opens a screen and waits until it stands still. */
export async function show(page: Page, { path, then }: Screen): Promise<void> {
  await open(page, `${stack.cms}/admin${await placeOf(page, path)}`);
  await stands(page);
  if (!then) return;
  await then(page);
  await stands(page);
}

/**
 * Goes on as a link within the admin does, which loads no script twice. Anew where there is no admin yet, on
 * the same screen, and where a window stays open however one presses Escape.
 */
async function open(page: Page, address: string): Promise<void> {
  listenAnew(page);
  const isSame = page.url() === address;
  if (isSame || !(await isFree(page)) || !(await follow(page, address))) await page.goto(address);
}

/** Closes what lies over a screen. @returns whether nothing lies over it then */
async function isFree(page: Page): Promise<boolean> {
  const over = page.locator('dialog[open], [role=dialog], .template-default--nav-open');
  for (let tries = 0; tries < 2 && (await over.count()) > 0; tries += 1)
    await page.keyboard.press('Escape');
  return over
    .and(page.locator(':visible'))
    .first()
    .waitFor({ state: 'hidden', timeout: 500 })
    .then(
      () => true,
      () => false,
    );
}

async function follow(page: Page, address: string): Promise<boolean> {
  const from = page.url();
  const goes = await page.evaluate((to) => {
    window.next?.router?.push(to);
    return window.next?.router !== undefined;
  }, address);
  if (goes) await page.waitForURL((url) => url.href !== from);
  return goes;
}

async function placeOf(page: Page, path: Screen['path']): Promise<string> {
  if (typeof path === 'function') return path(page);
  const collection = /\{(.+)\}/.exec(path)?.[1];
  if (!collection) return path;
  const { id } = await firstOf(page.context(), collection);
  return path.replace(`{${collection}}`, id);
}

/** The page is alive, asks for nothing and nothing moves. */
export async function stands(page: Page): Promise<void> {
  await comesAlive(page);
  await calm(page);
  await expect(page.locator('.shimmer-effect, .loading-overlay--entering')).toHaveCount(0);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).catch(() => undefined),
  );
}

const tab = (page: Page, name: string) =>
  page.locator('.tabs-field__tab-button', { hasText: name }).click();

async function takeOff(page: Page): Promise<void> {
  await unfold(page, 'Việc khác');
  await page.getByRole('button', { name: 'Gỡ khỏi trang' }).click();
  await expect(page.getByRole('dialog', { name: 'Gỡ khỏi trang' })).toBeVisible();
}

/** Says something of a field, and begins to say more, with somebody who should see it. */
async function comment(page: Page): Promise<void> {
  const panel = page.getByRole('region', { name: 'Góp ý' });
  await page.getByRole('button', { name: 'Giới thiệu' }).click();
  await page.getByLabel('Tóm tắt').click();
  await panel.getByLabel('Viết góp ý').fill('Câu này dài, tách làm hai được không?');
  await panel.getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await panel.getByLabel('Viết góp ý').fill('Nhờ chị coi giùm.');
  await panel.getByLabel('Nhắc ai xem').selectOption({ index: 1 });
}

/** Brings a part of a form to where it is seen, below what stands fixed at the top. */
async function bring(page: Page, part: string): Promise<void> {
  await page.locator(part).evaluate((one) => {
    (one as HTMLElement).style.scrollMarginTop = '10rem';
    one.scrollIntoView();
  });
}

/** Chooses another place to tap at the first step, so that the path leads nowhere. */
async function breakPath(page: Page): Promise<void> {
  const places = page.locator('#steps-row-0').getByLabel('Chạm vào đâu').first();
  const chosen = await places.inputValue();
  const values = await places
    .locator('option:not([value=""])')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await places.selectOption(values.find((value) => value !== chosen) ?? '');
  const path = page.getByRole('region', { name: 'Đường đi của bài tập' });
  await expect(path.getByRole('status')).toContainText('chưa đi được');
  // Steps are drawn when one comes by: until all are, they move what lies below them.
  for (const step of await page.locator('[id^="steps-row-"]').all()) {
    await step.evaluate((one) => one.scrollIntoView());
    await calm(page);
  }
  await path.evaluate((one) => one.scrollIntoView({ block: 'center' }));
}

async function preview(page: Page, view = 'Điện thoại'): Promise<void> {
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('dialog').getByRole('button', { name: view }).click();
  await expect(page.locator('.preview-state.is-drawn')).toBeVisible();
}

async function openMenu(page: Page): Promise<void> {
  const toggler = page
    .locator('.nav-toggler, .app-header__mobile-nav-toggler')
    .locator('visible=true')
    .first();
  if (!(await page.locator('.nav--nav-open').count())) await toggler.click();
}

declare global {
  interface Window {
    /** Next's own, which its links use. */
    next?: { router?: { push: (address: string) => void } };
  }
}
