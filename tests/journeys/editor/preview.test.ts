import type { FrameLocator, Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { onceMore } from '../support/login.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
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

test('what is different from the live page is marked in it', async ({ page }) => {
  await openGuide(page);
  await page.getByRole('button', { name: 'So với bản đang đăng' }).click();
  await expect(page.getByText('Giống hệt bản đang đăng.')).toBeVisible();
  await page.getByRole('button', { name: 'Giới thiệu' }).click();
  const summary = page.getByLabel('Tóm tắt');
  await summary.fill(`${await summary.inputValue()} Nhớ sạc đầy pin.`);
  await expect(page.getByText('1 chỗ khác bản đang đăng.')).toBeVisible();
  const marked = page.frameLocator('iframe[title^="Trang với những chỗ khác"]:not(.is-coming)');
  await expect(marked.getByRole('insertion')).toContainText('Nhớ sạc đầy pin.');
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

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('what saves and what sends stay in view beside the preview', async ({ page }) => {
    const writer = await Editor.login(page, await makeColleague('editor', 'Chị Soạn'));
    await writer.open('guides/create');
    await page.getByLabel('Tên bài').fill('Xem trước trên màn hình nhỏ');
    await writer.saveDraft();
    await page.waitForURL(/\/guides\/[^/]{9,}$/);
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect(phone(page).getByRole('heading', { level: 1 })).toContainText('màn hình nhỏ');
    const deeds = ['Lưu bản nháp', 'Gửi duyệt'].map((name) =>
      writer.bar.getByRole('button', { name, exact: true }),
    );
    const areInView = async () => {
      for (const deed of deeds) await expect(deed).toBeInViewport({ ratio: 1 });
    };
    await areInView();
    const last = page.getByLabel('Làm ở đâu');
    await last.fill('Ở nhà');
    await last.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    await areInView();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the preview takes the whole screen and gives it back', async ({ page }) => {
    await openGuide(page);
    const preview = page.getByRole('dialog', { name: 'Bản xem trước' });
    await expect(preview.getByRole('button', { name: 'Máy ở quầy' })).toBeVisible();
    await expect(phone(page).getByRole('heading', { level: 1 })).toContainText('VNeID');
    const { width = 0 } = (await preview.boundingBox()) ?? {};
    expect(width).toBe(360);
    await preview.getByRole('button', { name: 'Máy ở quầy' }).click();
    await expect(kiosk(page).getByRole('heading', { level: 1 })).toBeVisible();
    await preview.getByRole('button', { name: 'Về trang soạn' }).click();
    await expect(preview).toBeHidden();
    await expect(page.getByRole('button', { name: 'Xem trước' })).toBeFocused();
  });
});
