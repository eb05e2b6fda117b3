import type { Locator, Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { expect, stack, test } from '../support/test.ts';

const run = Date.now() % 1_000_000;
const title = `Mở chỗ quét mã số ${run}`;
const address = `/tap/mo-cho-quet-ma-so-${run}/`;

const step = (page: Page, at: number) => page.locator(`#steps-row-${at}`);
const path = (page: Page) => page.getByRole('region', { name: 'Đường đi của bài tập' });
const place = (row: Locator) => row.getByLabel('Chạm vào đâu').first();

async function addStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm bước' }).click();
}

async function chooseScreen(page: Page, row: Locator, name: string): Promise<void> {
  const field = row.locator('.field-type.relationship').filter({ hasText: 'Màn hình' }).first();
  await field.getByRole('combobox').click();
  await page.keyboard.type(name);
  await page.getByRole('option', { name, exact: true }).click();
}

test('an editor writes a practice, sees where its path ends, mends it and publishes; then changes it', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('practices/create');
  await page.getByLabel('Tên bài').fill(title);
  await page.getByLabel('Tóm tắt').fill('Bà con tập tìm chỗ quét mã để trả tiền.');
  await page.getByLabel('Việc phải làm').fill('Chị Tư bán bánh. Bà con tìm chỗ quét mã của chị.');
  await page.getByLabel('Lời khen').fill('Tìm được rồi!');
  await page.getByLabel('Giờ làm được gì').fill('Bà con biết chỗ quét mã.');
  await expect(path(page)).toContainText('Thêm bước, chọn màn hình');

  await test.step('the first step: the place is chosen by the words on its screen', async () => {
    await addStep(page);
    const row = step(page, 0);
    await expect(row).toContainText('Chọn màn hình trước');
    await chooseScreen(page, row, 'Bông Súng: đăng nhập');
    await place(row).selectOption({ label: 'Đăng nhập' });
    await row.getByLabel('Nói với bà con').fill('Chạm “Đăng nhập”.');
    await row.getByLabel('Nói khi bà con tự làm').fill('Vào tài khoản của mình.');
  });

  await test.step('a second one, whose screen the first does not lead to', async () => {
    await addStep(page);
    const row = step(page, 1);
    await chooseScreen(page, row, 'Bông Súng: quét mã lần đầu');
    await place(row).selectOption({ label: 'Đưa mã vào giữa khung' });
    await row.getByLabel('Nói với bà con').fill('Chạm vào khung.');
    await row.getByLabel('Nói khi bà con tự làm').fill('Quét mã của chị Tư.');
    await expect(path(page)).toContainText('chưa đi được');
    await expect(path(page)).toContainText(
      'Chạm “Đăng nhập” thì mở màn hình “Bông Súng: trang đầu”, mà bước 2 ở màn hình “Bông Súng: quét mã lần đầu”',
    );
  });

  await test.step('the other screen has no such place: it says so, and is not sent', async () => {
    await chooseScreen(page, step(page, 1), 'Bông Súng: trang đầu');
    await expect(path(page)).toContainText('không có chỗ');
    await path(page).getByRole('button', { name: 'Bước 2' }).click();
    await expect(place(step(page, 1))).toBeFocused();
    await editor.saveDraft();
    await editor.bar.getByRole('button', { name: 'Tự duyệt và đăng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tự duyệt và đăng' });
    await dialog.getByRole('button', { name: 'Tự duyệt và đăng' }).click();
    await expect(page.getByText(/không có chỗ/).first()).toBeVisible();
    expect((await page.request.get(stack.site + address)).status()).toBe(404);
    await page.reload();
    await path(page).getByRole('button', { name: 'Bước 2' }).click();
  });

  await test.step('mended, it is published and people can tap it', async () => {
    await place(step(page, 1)).selectOption({ label: 'Quét mã QR' });
    await expect(path(page).getByRole('status')).toHaveText('Đi được từ đầu tới cuối.');
    await test.step('and can be walked in the preview, before anybody else sees it', async () => {
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await expect(page.locator('.preview-state.is-drawn')).toBeVisible();
      const shown = page.frameLocator('iframe[title^="Trang trên điện thoại"]:not(.is-coming)');
      await shown.getByRole('button', { name: /Làm theo/ }).click();
      await shown.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
      await shown.getByRole('button', { name: 'Quét mã QR' }).click();
      await expect(shown.getByRole('heading', { name: 'Tìm được rồi!' })).toBeVisible();
      await page.keyboard.press('Escape');
    });
    await editor.publish();
    await expect
      .poll(async () => (await page.request.get(stack.site + address)).status(), {
        timeout: 60_000,
      })
      .toBe(200);
  });

  await test.step('a live one is changed like any other page', async () => {
    await page.getByLabel('Tóm tắt').fill('Bà con tập tìm chỗ quét mã, khỏi sợ bấm trật.');
    await editor.publish();
    await expect
      .poll(async () => (await page.request.get(stack.site + address)).text(), { timeout: 60_000 })
      .toContain('khỏi sợ bấm trật');
  });
});
