import { spokenDay } from '../../../cms/base/screens/day-input/typed-day.ts';
import type { Browser } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import type { Login } from '../support/login.ts';
import { type OwnGuide, publishOwn, send } from '../support/own-guide.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { expect, listenForNoise, stack, test } from '../support/test.ts';

/** A number that no earlier run on the same stack has used. */
const run = Date.now() % 1_000_000;

test.afterAll(retireColleagues);

/** One of each, in browsers of their own: all journeys here are theirs. */
let writing: Editor & { noise: string[] };
let deciding: Editor & { noise: string[] };
/** The guide they keep up; the last journey here changes it. */
let guide: OwnGuide;

test.beforeAll(async ({ browser }) => {
  writing = await open(browser, await makeColleague('editor', 'Chị Soạn'));
  deciding = await open(browser, await makeColleague('approver', 'Anh Duyệt'));
  guide = await publishOwn(writing, deciding, `Xin giấy giới thiệu ${run}`);
});

test.afterEach(() => {
  for (const { noise } of [writing, deciding]) expect(noise).toEqual([]);
});

test.afterAll(async () => {
  for (const { page } of [writing, deciding]) await page.context().close();
});

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);

/** Fetches what readers get at an address. */
const live = async (address: string) =>
  (await writing.page.request.get(stack.site + address)).text();

test('an approver sets when a live page goes, says why, and thinks better of it', async () => {
  const { bar, page } = deciding;
  await deciding.open(`guides/${guide.id}`);
  await deciding.chooseOther('Hẹn giờ gỡ');
  const day = `${inDays(30).toISOString().slice(0, 10)}T17:00`;
  const dialog = page.getByRole('dialog', { name: 'Hẹn giờ gỡ' });
  await expect(dialog.getByRole('button', { name: 'Hẹn giờ gỡ' })).toBeDisabled();
  await dialog.getByLabel('Trang này đã gỡ vì').fill('chợ phiên đã xong');
  // No such day: the one that stood there before is not meant any more.
  await dialog.getByLabel('Ngày giờ').fill('31/11/2026 17:00');
  await expect(dialog.getByRole('button', { name: 'Hẹn giờ gỡ' })).toBeDisabled();
  await dialog.getByLabel('Ngày giờ').fill(spokenDay(day));
  await dialog.getByRole('button', { name: 'Hẹn giờ gỡ' }).click();
  await expect(bar.getByText('Sẽ được gỡ lúc 17:00')).toBeVisible();
  await deciding.chooseOther('Bỏ hẹn giờ');
  await expect(bar.getByText('Sẽ được gỡ lúc')).toHaveCount(0);
  await expect(deciding.stage('Đang đăng')).toBeVisible();
});

test('a notice whose end is set is over, and its page says so', async () => {
  const { page } = writing;
  const title = `Cúp điện ấp Mẫu ${run}`;
  const startsAt = inDays(-3).toISOString();
  const endsAt = inDays(3).toISOString();
  const data = { title, summary: 'Cúp điện để sửa đường dây.', level: 'info', startsAt, endsAt };
  const { doc } = (await send(writing, 'POST', 'notices?draft=true&depth=0', data)) as {
    doc: { id: string; slug: string };
  };
  await send(writing, 'POST', `workflow/notices/${doc.id}/send`, {});
  await send(deciding, 'POST', `workflow/notices/${doc.id}/approve`, { publish: true });
  await expect.poll(() => live('/thong-bao/'), { timeout: 60_000 }).toContain(title);

  await writing.open(`notices/${doc.id}`);
  const ends = page.locator('#field-endsAt input');
  await ends.fill(spokenDay(inDays(-1).toISOString().slice(0, 16)));
  await ends.press('Enter');
  await writing.saveDraft();
  await writing.decide('Gửi duyệt', { 'Nói với bà con điều gì đã đổi': 'Đã có điện lại.' });
  await deciding.open(`notices/${doc.id}`);
  await approve();
  await expect.poll(async () => (await live('/')).includes(title), { timeout: 60_000 }).toBe(false);
  expect(await live(`/thong-bao/${doc.slug}/`)).toContain('Đã có điện lại.');
});

test('rows come whole: what they point to has its name before any script has run', async () => {
  const list = await writing.page.request.get(`${stack.cms}/admin/collections/hamlets`);
  const rows = (await list.text()).match(/<tbody[^]*<\/tbody>/)?.[0] ?? '';
  expect(rows).toMatch(/cell-commune[^>]*>(?:<[^>]*>)*(?:Xã|Phường) /);
  expect(rows).toMatch(/cell-updatedAt[^>]*>(?:<[^>]*>)*\d\d:\d\d ngày /);
});

test('a filter is kept under a name, found again, and forgotten', async () => {
  const { page } = writing;
  await writing.visit('/collections/guides');
  const filters = page.getByRole('region', { name: 'Bộ lọc đã lưu' });
  await page.getByLabel('Tình trạng', { exact: true }).selectOption('Nháp');
  await filters.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
  await filters.getByLabel('Tên bộ lọc').fill('Bài đang viết');
  await filters.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(filters.getByRole('button', { name: 'Bài đang viết', exact: true })).toBeVisible();

  await writing.visit('/collections/guides');
  await filters.getByRole('button', { name: 'Bài đang viết', exact: true }).click();
  await expect(page.getByLabel('Tình trạng', { exact: true })).toHaveValue('draft');
  await filters.getByRole('button', { name: 'Bỏ bộ lọc “Bài đang viết”' }).click();
  await expect(filters.getByRole('button', { name: 'Bài đang viết', exact: true })).toHaveCount(0);
});

test('what an editor threw away an approver brings back, and only an administrator ends', async ({
  page,
}) => {
  const title = `Nháp bỏ đi ${run}`;
  const { doc } = (await send(writing, 'POST', 'guides?draft=true', { title })) as {
    doc: { id: string };
  };
  await writing.open(`guides/${doc.id}`);
  await writing.chooseOther('Bỏ vào thùng rác');
  await writing.page.getByRole('dialog').getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
  await writing.page.waitForURL(/collections\/guides(?:\?|$)/);

  const admin = await Editor.login(page);
  for (const one of [writing, admin]) {
    await one.visit(`/collections/guides/trash/${doc.id}`);
    await expect(one.page.getByRole('button', { name: 'Khôi phục' })).toBeVisible();
    const ends = one.page.getByRole('button', { name: 'Xóa vĩnh viễn' });
    await expect(ends).toHaveCount(one === admin ? 1 : 0);
  }
  await deciding.visit(`/collections/guides/trash/${doc.id}`);
  await deciding.page.getByRole('button', { name: 'Khôi phục' }).click();
  await deciding.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await expect(deciding.stage('Nháp')).toBeVisible();
  await expect(deciding.page.getByLabel('Tên bài')).toHaveValue(title);
});

test('who may only look reads all of it, changes nothing, and keeps the own account', async ({
  page,
}) => {
  const reader = await Editor.login(page, await makeColleague('reader', 'Cô Chỉ Xem'));
  await reader.openDashboard();
  await reader.visit(`/collections/guides/${guide.id}`);
  await expect(page.getByLabel('Tên bài')).toBeDisabled();
  await expect(page.getByLabel('Tên bài')).toHaveValue(guide.title);
  await expect(page.getByRole('button', { name: 'Lưu bản nháp' })).toHaveCount(0);
  await reader.visit('/account');
  await page.getByLabel('Họ và tên').fill('Cô Chỉ Xem Thôi');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('thành công').first()).toBeVisible();
  await reader.openDashboard();
  await expect(page.getByRole('heading', { name: 'Chào Cô Chỉ Xem Thôi' })).toBeVisible();
});

test('an editor changes a live guide, and once more before it is approved; readers are told', async () => {
  const { page } = writing;
  const title = `${guide.title} cho cả nhà`;

  await test.step('title, step and picture, sent with what readers will be told', async () => {
    await writing.open(`guides/${guide.id}`);
    await page.getByLabel('Tên bài').fill(title);
    await page.getByRole('button', { name: 'Các bước' }).click();
    await page.getByLabel('Việc cần làm').first().fill('Gọi trước cho tổ trưởng');
    await page.getByRole('button', { name: 'Chọn hình' }).first().click();
    await page.getByLabel('Tìm hình').fill('cầm trong tay');
    await page.getByRole('button', { name: 'Điện thoại cầm trong tay' }).click();
    await writing.saveDraft();
    await expect(writing.bar.getByText('Có bản nháp mới hơn bản đang đăng')).toBeVisible();
    await writing.decide('Gửi duyệt', { 'Nói với bà con điều gì đã đổi': 'Gọi trước khi tới.' });
    await expect(writing.stage('Chờ duyệt')).toBeVisible();
  });

  await test.step('changed again, it waits no more until it is sent again', async () => {
    await page.getByRole('button', { name: 'Giới thiệu' }).click();
    await page.getByLabel('Tóm tắt').fill('Gọi trước một cuộc, tới là có giấy.');
    await writing.saveDraft();
    await expect(writing.stage('Nháp')).toBeVisible();
    await writing.decide('Gửi duyệt');
    await expect(writing.stage('Chờ duyệt')).toBeVisible();
    expect(await live(`/huong-dan/${guide.slug}/`)).not.toContain('Gọi trước');
  });

  await test.step('the approver reads all of it, and readers see it with the note', async () => {
    await deciding.open(`guides/${guide.id}`);
    const changes = deciding.page.getByRole('region', { name: 'Có gì thay đổi' });
    await expect(changes.getByRole('heading')).toHaveText('4 chỗ khác bản bà con đang thấy');
    await approve();
    await expect
      .poll(() => live(`/huong-dan/${guide.slug}/`), { timeout: 60_000 })
      .toContain(title);
    const text = await live(`/huong-dan/${guide.slug}/`);
    expect(text).toContain('Gọi trước cho tổ trưởng');
    expect(text).toContain('Gọi trước khi tới.');
    const reading = await page.context().newPage();
    await reading.goto(`${stack.site}/huong-dan/${guide.slug}/`);
    const picture = reading.getByRole('img', { name: 'Điện thoại cầm trong tay' });
    await picture.scrollIntoViewIfNeeded();
    const drawn = () => picture.evaluate((one: HTMLImageElement) => one.naturalWidth);
    await expect.poll(drawn).toBeGreaterThan(0);
    await reading.close();
  });

  await test.step('the words of before are taken back from the versions, as a draft', async () => {
    await page.reload();
    await writing.chooseLink('Xem các bản trước');
    await page.getByRole('row').last().getByRole('link').click();
    await page.getByRole('button', { name: 'Lấy lại bản này' }).click();
    await page.getByRole('button', { name: 'Lấy lại', exact: true }).click();
    await expect(page.getByLabel('Tên bài')).toHaveValue(guide.title);
    await expect(writing.bar.getByText('Có bản nháp mới hơn bản đang đăng')).toBeVisible();
    expect(await live(`/huong-dan/${guide.slug}/`)).toContain(title);
  });
});

/** Approves what waits in the form, and lets it go live. */
async function approve(): Promise<void> {
  await deciding.bar.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(deciding.stage('Đã duyệt')).toBeVisible();
  await deciding.bar.getByRole('button', { name: 'Đăng lên trang' }).click();
  await expect(deciding.stage('Đang đăng')).toBeVisible();
}

/** Somebody, in a browser of their own. */
async function open(browser: Browser, login: Login) {
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  const noise = listenForNoise(page);
  return Object.assign(await Editor.login(page, login), { noise });
}
