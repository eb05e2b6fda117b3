import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

/** A browser that refuses to keep anything: cookies blocked, private mode of some. */
function refusesAll(): void {
  const denied = () => new DOMException('denied', 'SecurityError');
  const refuse = {
    get: () => {
      throw denied();
    },
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, refuse);
  const rejecting = new Proxy({}, { get: () => () => Promise.reject(denied()) });
  Object.defineProperty(window, 'caches', { value: rejecting });
  ServiceWorkerContainer.prototype.register = () => Promise.reject(denied());
}

/** A browser inside an application: what it lacks is not there at all. */
function lacksAll(): void {
  for (const name of ['caches', 'indexedDB', 'speechSynthesis']) {
    Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(Window.prototype, name);
  }
  for (const name of ['serviceWorker', 'share', 'storage', 'clipboard'])
    Reflect.deleteProperty(Navigator.prototype, name);
  Object.defineProperty(window, 'localStorage', { value: null });
}

for (const [what, browser] of [
  ['refuses to keep anything', refusesAll],
  ['lacks what keeps things', lacksAll],
] as const)
  test(`in a browser that ${what} all else works, and nothing is offered to be kept`, async ({
    page,
    site,
  }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.addInitScript(browser);
    await page.goto(site.url);
    await page.getByRole('combobox', { name: /Xã, phường/ }).selectOption('xa-dat-mui');
    await page.getByRole('combobox', { name: /Ấp/ }).selectOption({ index: 1 });
    await page.getByRole('button', { name: /Xem tổ/ }).click();
    await page.waitForURL('**/xa-phuong/xa-dat-mui/*/');
    await expect(page.getByRole('button', { name: 'Đây là ấp của tôi' })).toBeHidden();
    await page.goto(`${site.url}/xa-phuong/xa-dat-mui/`);
    await expect(page.getByRole('button', { name: 'Lưu' })).toBeHidden();

    await page.goto(`${site.url}/huong-dan/vneid-muc-2/`);
    await expect(page.getByRole('button', { name: 'Lưu lại' })).toBeHidden();
    await readInLargeType(page);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Gửi đi' }).click();
    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await expect(page.getByText('Bước 1 trong 3')).toBeVisible();

    await page.goto(`${site.url}/da-luu/`);
    await expect(page.locator('ap-saved')).toContainText('Trình duyệt này không lưu bài được.');
    await page.goto(`${site.url}/tim/?q=can+cuoc`);
    await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' })).toContainText('căn cước');
    expect(errors).toEqual([]);
  });

async function readInLargeType(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Chữ to' }).click();
  await expect(page.getByText('Trình duyệt này không nhớ được.')).toBeVisible();
  await page.getByRole('radio', { name: 'Rất to' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-text', '3');
  await page.getByRole('button', { name: 'Xong' }).click();
}
