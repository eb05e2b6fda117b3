import type { FrameLocator, Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { onceMore } from '../support/login.ts';
import { retireColleagues } from '../support/people.ts';
import { expect, stack, test } from '../support/test.ts';

test.afterAll(() => retireColleagues());

const phone = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title^="Trang trên điện thoại"]:not(.is-coming)');
const kiosk = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title^="Màn hình ở quầy"]:not(.is-coming)');

const isList = (url: URL | string) => /\/api\/preview\/guides\/[^/]+\/links$/.test(String(url));

/** Opens the live guide on how to install VNeID, with its preview. */
async function openGuide(page: Page): Promise<Editor> {
  const editor = await Editor.login(page);
  const found = await page.request.get(
    `${stack.cms}/api/guides?where[slug][equals]=vneid-cai-dat&depth=0`,
  );
  const { docs } = (await found.json()) as { docs: { id: string }[] };
  await editor.open(`guides/${docs[0]?.id}`);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  return editor;
}

test('a guide is seen on a phone and at the kiosk while it is typed', async ({ page }) => {
  await openGuide(page);
  await expect(phone(page).getByRole('heading', { level: 1 })).toContainText('VNeID');
  await expect(kiosk(page).getByRole('heading', { level: 1 })).toBeVisible();

  await page.getByLabel('Tên bài').fill('Cài VNeID cho cả nhà');
  await expect(phone(page).getByRole('heading', { name: 'Cài VNeID cho cả nhà' })).toBeVisible();

  await page.getByRole('button', { name: 'Các bước' }).click();
  const step = page.getByLabel('Việc cần làm').nth(1);
  await step.fill('Bấm vào nút màu xanh lá');
  await expect(kiosk(page).getByRole('heading', { level: 1 })).toHaveText(/nút màu xanh lá/);
  await expect(phone(page).getByText('Bấm vào nút màu xanh lá')).toBeVisible();

  await page.getByLabel('Tên bài').fill('');
  await page.getByText('Trang còn thiếu 1 điều').click();
  await expect(page.getByText('Tên bài còn trống.')).toBeVisible();
});

test('a link shows the saved draft to somebody without an account, until it is ended', async ({
  page,
  browser,
}) => {
  const editor = await openGuide(page);
  await page.getByRole('button', { name: 'Giới thiệu' }).click();
  await page.getByLabel('Làm ở đâu').fill('Ngồi ở nhà văn hóa ấp');
  await editor.saveDraft();
  // The list that was asked for before the link was made comes after it.
  const made = page.waitForResponse(
    (one) => one.request().method() === 'POST' && isList(one.url()),
  );
  await page.route(isList, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const list = await route.fetch(onceMore);
    await made;
    return route.fulfill({ response: list });
  });
  const listed = page.waitForResponse(
    (one) => one.request().method() === 'GET' && isList(one.url()),
  );
  await page.getByText('Gửi đường dẫn xem thử').click();
  await page.getByRole('button', { name: 'Tạo đường dẫn' }).click();
  await listed;
  await page.unroute(isList);
  const address = await page.getByLabel('Đường dẫn xem thử').first().inputValue();

  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(address);
  await expect(colleague.getByRole('heading', { name: /^Bản nháp, chưa đăng/ })).toBeVisible();
  const draft = colleague.frameLocator('iframe');
  await expect(draft.getByText('Ngồi ở nhà văn hóa ấp')).toBeVisible();
  await colleague.getByRole('link', { name: 'Máy ở quầy' }).click();
  await expect(draft.getByRole('heading', { level: 1 })).toBeVisible();

  await page.getByRole('button', { name: 'Thu hồi' }).first().click();
  await expect(page.getByText('Đã thu hồi')).toBeVisible();
  await colleague.reload();
  await expect(colleague.getByText('không dùng được nữa')).toBeVisible();
  await colleague.context().close();
});
