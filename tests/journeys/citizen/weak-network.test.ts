import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';
import { settle } from './support.ts';

const guide = '/huong-dan/vneid-muc-2/';

let site: OwnSite;
test.beforeAll(async () => {
  site = await OwnSite.open();
});
test.afterEach(async () => {
  site.loses = () => false;
  site.hangs = () => false;
  await site.start();
});
test.afterAll(() => site.close());

test('where the line hangs the saved copy comes, and what is not saved says so before the tap', async ({
  page,
}) => {
  await settle(page, site.url);
  site.hangs = () => true;
  await page.goto(site.url + guide);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(
    /Mạng đang yếu.*Bản lưu ngày \d\d/,
  );
  await site.stop();
  await page.goto(`${site.url}/tim/?q=411`);
  const results = page.getByRole('list', { name: 'Kết quả tìm kiếm' });
  await expect(results.getByRole('link', { name: /Quyết định 411/ })).toContainText('cần mạng');
  await page.getByRole('searchbox').fill('định danh mức 2');
  await expect(results.getByRole('link', { name: /mức 2/ }).first()).toBeVisible();
  await expect(results.getByRole('link', { name: /mức 2/ }).first()).not.toContainText('cần mạng');
});

test('what a broken line keeps from being loaded says so at the tap, and works once it is back', async ({
  page,
}) => {
  site.loses = (address) => address.startsWith('/_astro/stepper.');
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Chưa lưu được' })).toBeVisible();
  const steps = page.getByRole('button', { name: 'Xem từng bước một' });
  await steps.click();
  await expect(page.getByRole('status').filter({ hasText: 'chưa làm được' })).toBeVisible();
  site.loses = () => false;
  await steps.click();
  await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
});

test('a phone without room says so in one sentence, and keeps nothing by halves', async ({
  page,
  context,
}) => {
  await settle(page, site.url + guide);
  const devtools = await context.newCDPSession(page);
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const { origin } = new URL(site.url);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 2000 });
  const full = page.getByRole('status').filter({ hasText: 'Máy hết chỗ trống' });

  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await expect(full).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu lại' })).toBeVisible();

  await page.goto(`${site.url}/da-luu/`);
  await page.getByRole('button', { name: 'Lưu: Tìm trong tất cả bài' }).click();
  await expect(full).toBeVisible();
  const held = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return [...names, ...keys.flat().map(({ url }) => new URL(url).pathname)];
  });
  expect(held).toContain('site-pack-huong-dan');
  expect(held).not.toContain('site-pack-tim-kiem');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const files = await (await caches.open('site-files')).keys();
        return files.filter(({ url }) => url.includes('/pagefind/')).length;
      }),
    )
    .toBe(0);
});

test('who wants to forgets all that the phone keeps', async ({ page }) => {
  await page.goto(site.url + guide);
  await page.getByRole('checkbox').first().check();
  await settle(page, `${site.url}/da-luu/`);
  await page.reload();
  await page.getByRole('button', { name: 'Xóa hết những gì đã lưu' }).click();
  await page.getByRole('button', { name: 'Thôi, giữ lại' }).click();
  await page.getByRole('button', { name: 'Xóa hết những gì đã lưu' }).click();
  await page.getByRole('button', { name: 'Xóa hết', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã xóa hết' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['site-files']);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
