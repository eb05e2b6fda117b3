import type { BrowserContext, Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { Editor } from '../support/editor.ts';
import { expect, stack, test } from '../support/test.ts';
import { decode, type } from '../kiosk/support.ts';

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false });

// One desk: each goes on from where the one before left it.
test.describe.configure({ mode: 'serial' });

let desk: Desk;
let glass: Page;
let counter: BrowserContext;
let quay: Page;

test.beforeAll(async ({ browser }) => {
  counter = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  quay = await counter.newPage();
  desk = await Desk.open(browser, { saves: true });
  glass = desk.page;
  await desk.leave();
});
test.afterAll(() => Promise.all([counter.close(), glass.context().close()]));

const call = () => glass.getByRole('alertdialog');
const ring = async () => {
  await glass.getByRole('button', { name: 'Cần người giúp?' }).tap();
  await glass.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
};

/** The network of the glass alone is cut: what somebody answered is not taken back, and comes again with it. */
async function cutsGlass(answered: string): Promise<void> {
  await glass.context().setOffline(true);
  await expect(call()).toContainText('Mất liên lạc với cán bộ', { timeout: 30_000 });
  await glass.context().setOffline(false);
  await expect(call()).toContainText(answered, { timeout: 30_000 });
}

async function openInCms(page: Page) {
  const desks = await page.request.get(`${stack.site}/data/kiosk/quay.json`);
  const [place] = ((await desks.json()) as { desks: { id: string }[] }).desks;
  const editor = await Editor.login(page);
  await editor.open(`desks/${place?.id}`);
  return page.getByRole('region', { name: 'Máy ở quầy' });
}

test('a glass is registered, and a phone paired with it by the code on the glass', async ({
  page,
}) => {
  const machines = await openInCms(page);
  await machines.getByRole('button', { name: /Tạo khóa|Đăng ký thêm/ }).click();
  const key = (await machines.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).textContent()) ?? '';

  await glass.getByRole('button', { name: 'Khu vực của nhân viên' }).dispatchEvent('pointerdown');
  await type(glass, ...'2468');
  await glass.getByRole('button', { name: 'Vào', exact: true }).tap();
  await glass.getByRole('button', { name: 'Đăng ký quầy' }).tap();
  await type(glass, ...key.replace('-', ''));
  await glass.getByRole('dialog').getByRole('button', { name: 'Đăng ký quầy' }).tap();
  await glass.getByRole('button', { name: 'Ghép máy trực' }).tap();
  await glass.getByRole('img', { name: 'Mã ghép máy trực' }).waitFor();
  await quay.goto(await decode(glass));
  expect(quay.url()).not.toContain('#');
  await quay.getByLabel('Tên máy này').fill('Điện thoại chị Mẫu');
  await quay.getByRole('button', { name: 'Ghép máy này' }).tap();
  await expect(quay.getByRole('heading', { name: 'Chưa trực' })).toBeVisible();
  await glass.getByRole('button', { name: 'Quay lại' }).tap();
  await glass.getByRole('button', { name: 'Đóng' }).tap();
});

test('nobody on duty is said, with whom to ask', async () => {
  await desk.wake();
  await ring();
  await expect(call()).toContainText('Lúc này chưa có ai trực');
  await expect(call()).toContainText('Hỏi ở');
  await glass.getByRole('button', { name: 'Làm tiếp một mình' }).tap();
});

test('a call rings at the counter, is heard, and somebody comes', async () => {
  await quay.getByRole('button', { name: 'Bắt đầu trực' }).tap();
  await expect(quay.getByRole('heading', { name: 'Đang trực. Chưa ai gọi.' })).toBeVisible();
  await glass.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  await expect(call()).toContainText('Chuông đang reo bên cán bộ');
  await expect(quay.getByRole('heading', { name: /Máy số \d+ gọi/ })).toBeVisible();
  await expect(quay.getByRole('heading', { name: 'Chưa ai trả lời!' })).toBeVisible();
  await quay.getByRole('button', { name: /chờ 5/ }).tap();
  await expect(call()).toContainText('Có người trả lời rồi');
  await cutsGlass('Có người trả lời rồi');
  await quay.getByRole('button', { name: 'Tôi ra liền' }).tap();
  await expect(call()).toContainText('Cán bộ đang ra tới');
  await cutsGlass('Cán bộ đang ra tới');
  await quay.getByRole('button', { name: 'Gặp rồi' }).tap();
  await expect(call()).toHaveCount(0);
});

test('without a network the glass says that nobody hears, and the counter that it can’t hear', async () => {
  await glass.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  await expect(call()).toContainText('Chuông đang reo bên cán bộ');
  await expect(quay.getByRole('button', { name: 'Tôi ra liền' })).toBeFocused();
  await glass.context().setOffline(true);
  await counter.setOffline(true);
  await quay.getByRole('button', { name: 'Tôi ra liền' }).tap();
  await expect(quay.getByText(/^Chưa nối được/)).toBeVisible();
  await expect(call()).toContainText('Chuông chưa tới cán bộ', { timeout: 30_000 });
  await expect(quay.getByRole('heading', { name: /Mất mạng/ })).toBeVisible({ timeout: 30_000 });
  await glass.getByRole('button', { name: 'Làm tiếp một mình' }).tap();
  await glass.context().setOffline(false);
  await counter.setOffline(false);
  await expect(quay.getByRole('heading', { name: /Lỡ \d+ lần gọi/ })).toBeVisible({
    timeout: 30_000,
  });
  await quay.reload();
  await quay.getByRole('button', { name: 'Bắt đầu trực' }).tap();
  await expect(quay.getByRole('heading', { name: /Lỡ \d+ lần gọi/ })).toBeVisible();
  await quay.getByRole('button', { name: 'Trực lại' }).tap();
  await expect(quay.getByRole('heading', { name: 'Đang trực. Chưa ai gọi.' })).toBeVisible();
});

test('a machine that the CMS took out reaches nobody, and says so', async ({ page }) => {
  const machines = await openInCms(page);
  await machines.getByRole('button', { name: 'Hủy đăng ký' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy đăng ký' }).click();
  await expect(machines.getByText('Máy chưa đăng ký vẫn giúp bà con')).toBeVisible();
  await glass.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  await expect(call()).toContainText('Chuông chưa tới cán bộ');
});
