import { spokenDay } from '../../../cms/base/screens/day-input/typed-day.ts';
import type { Browser } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import type { Login } from '../support/login.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { expect, listenForNoise, stack, test } from '../support/test.ts';

/** A name that no earlier run on the same stack has used. */
const run = Date.now() % 1_000_000;
const title = `Mượn sách ở thư viện số ${run}`;
const address = `/huong-dan/muon-sach-o-thu-vien-so-${run}/`;

test.afterAll(retireColleagues);

test('a guide goes from a draft over an approver and a time that is set to the public', async ({
  page,
  browser,
}) => {
  const approver = await open(browser, await makeColleague('approver', 'Chị Duyệt'));
  const editor = await Editor.login(page, await makeColleague('editor', 'Anh Biên'));
  const { bar } = editor;

  await test.step('written and sent: unfinished it stays a draft', async () => {
    await editor.open('guides/create');
    await page.getByLabel('Tên bài').fill(title);
    await page.getByLabel('Tóm tắt').fill('Bà con mượn sách mà không phải đi xa.');
    await page.getByRole('button', { name: 'Các bước' }).click();
    await page.getByRole('button', { name: 'Thêm bước' }).click();
    await page.getByLabel('Việc cần làm').fill('Mở trang của thư viện');
    await editor.saveDraft();
    await expect(bar.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0);
    await editor.vouch();
    await editor.decide('Gửi duyệt');
    await expect(
      page.locator('#field-topic').getByText('Còn để trống. Điền mục này.'),
    ).toBeVisible();
    await expect(editor.stage('Nháp')).toBeVisible();
    await editor.choose('Chủ đề', 'Điện thoại');
    await editor.decide('Gửi duyệt', { 'Nhắn người làm tiếp': 'Nhờ chị coi giúp.' });
    await expect(editor.stage('Chờ duyệt')).toBeVisible();
  });
  const place = `guides/${page.url().split('/').at(-1)}`;

  await test.step('the approver finds it in the list, under what waits for an approval', async () => {
    await approver.visit('/collections/guides');
    const keeper = approver.page.getByLabel('Người phụ trách');
    // The names come once the page is alive.
    await expect(keeper.getByRole('option', { name: 'Anh Biên' })).toBeAttached();
    const stage = approver.page.getByLabel('Tình trạng', { exact: true });
    await stage.selectOption('Chờ duyệt');
    const row = approver.page.getByRole('row').filter({ hasText: title });
    await expect(row).toContainText('Chờ duyệt');
    await stage.selectOption('Đang đăng');
    await expect(row).toHaveCount(0);
    await expect(approver.page.getByRole('row').nth(1)).toContainText('Đang đăng');
  });

  await test.step('sent back with a reason, which its writer reads above the form', async () => {
    await approver.open(place);
    await expect(approver.bar.getByText('Anh Biên đang chờ bạn duyệt.')).toBeVisible();
    await approver.chooseOther('Trả lại');
    await approver.confirm('Trả lại', { 'Vì sao trả lại': 'Thiếu chỗ hỏi.' });
    await page.reload();
    await expect(bar.getByText('Chị Duyệt trả lại: “Thiếu chỗ hỏi.”')).toBeVisible();
    await page.getByLabel('Tóm tắt').fill('Bà con mượn sách ở nhà, hỏi thư viện xã.');
    await editor.decide('Gửi duyệt');
    await expect(editor.stage('Chờ duyệt')).toBeVisible();
  });

  await test.step('approved, it is not live yet; one letter more, and it is a draft again', async () => {
    await approver.open(place);
    await approver.bar.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(approver.stage('Đã duyệt')).toBeVisible();
    expect((await page.request.get(stack.site + address)).status()).toBe(404);
  });

  await test.step('set for the next minute, it is live within another one', async () => {
    await approver.chooseOther('Hẹn giờ đăng');
    const at = new Date(Math.ceil((Date.now() + 10_000) / 60_000) * 60_000 + 7 * 3_600_000);
    const typed = spokenDay(at.toISOString().slice(0, 16));
    await approver.confirm('Hẹn giờ đăng', { 'Ngày giờ': typed });
    await expect(approver.bar.getByText('Bản đã duyệt sẽ lên trang lúc')).toBeVisible();
    await page.getByLabel('Tóm tắt').fill('Nháp viết tiếp, chưa ai duyệt.');
    await editor.saveDraft();
    await expect
      .poll(async () => (await page.request.get(stack.site + address)).status(), {
        timeout: 150_000,
      })
      .toBe(200);
    const text = await (await page.request.get(stack.site + address)).text();
    expect(text).toContain('hỏi thư viện xã');
    expect(text).not.toContain('chưa ai duyệt');
  });

  await test.step('the state is true at once, also after it was taken off', async () => {
    await approver.open(place);
    await approver.unpublish();
    await expect(approver.bar.getByText('Đã lên trang lúc')).toHaveCount(0);
  });

  await test.step('what was approved is put back with one tap, below the newer draft', async () => {
    await approver.bar.getByRole('button', { name: 'Đăng lại bản đã duyệt', exact: true }).click();
    await expect(
      approver.bar.getByText('Có bản nháp mới hơn bản đang đăng, chưa gửi duyệt.'),
    ).toBeVisible();
    await expect(approver.page.getByLabel('Tóm tắt')).toHaveValue('Nháp viết tiếp, chưa ai duyệt.');
    await expect
      .poll(async () => (await page.request.get(stack.site + address)).text(), { timeout: 90_000 })
      .toContain('hỏi thư viện xã');
  });
  expect(approver.noise).toEqual([]);
});

/** Somebody else, in a browser of their own. */
async function open(browser: Browser, login: Login) {
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  const noise = listenForNoise(page);
  return Object.assign(await Editor.login(page, login), { noise });
}
