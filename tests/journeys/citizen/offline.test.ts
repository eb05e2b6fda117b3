import { wholeChromium } from '../../support/chromium.ts';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';
import { settle, untilSaved } from './support.ts';

// What a browser keeps and answers from by itself is tried in the one that people have.
test.use({ launchOptions: wholeChromium });

const guide = '/huong-dan/vneid-muc-2/';
const commune = '/xa-phuong/xa-dat-mui/';
/** A word that stands in the text of the guide and in no title. */
const inTextOnly = 'buổi sáng';

/** One release for all; whoever stops the server or loses files mends it again. */
let site: OwnSite;
test.beforeAll(async () => {
  site = await OwnSite.open();
});
test.afterEach(async () => {
  site.loses = () => false;
  site.fails = () => false;
  await site.start();
});
test.afterAll(() => site.close());

test('after a first visit any guide can be read without a network', async ({ page, context }) => {
  await page.goto(site.url);
  await untilSaved(page, 'huong-dan');
  await context.setOffline(true);

  await page.goto(site.url + guide);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mức 2');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(
    /Bản lưu ngày \d\d\/\d\d\/\d{4}/,
  );
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');

  await page.goto(`${site.url}/gioi-thieu/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Máy đang không có mạng');
  await page.getByRole('main').getByRole('link', { name: 'Xem những bài đã lưu' }).click();
  await expect(page.getByRole('heading', { name: 'Gói dùng khi không có mạng' })).toBeVisible();
});

test('a server in trouble is told apart from a phone without a network', async ({ page }) => {
  await page.goto(site.url);
  await untilSaved(page, 'huong-dan');
  site.fails = (address) => !address.startsWith('/_astro/');

  await page.goto(site.url + guide);
  const said = page.getByRole('main').getByRole('status').first();
  await expect(said).toContainText('Trang đang có trục trặc, không phải lỗi ở máy bà con.');
  await expect(said).toContainText(/Bản lưu ngày \d\d\/\d\d\/\d{4}/);
  await page.goto(`${site.url}/gioi-thieu/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang đang có trục trặc');

  site.fails = () => false;
  await site.stop();
  await page.goto(`${site.url}/gioi-thieu/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa mở được trang này');
});

test('a commune that was saved opens with its hamlets when the server is stopped', async ({
  page,
}) => {
  await page.goto(site.url + commune);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu trên máy, xem được khi không có mạng.')).toBeVisible();
  await untilSaved(page, 'huong-dan');
  await untilSaved(page, 'tra-cuu');
  await site.stop();

  await page.goto(site.url + commune);
  const hamlet = page.locator('.is-canal a').first();
  const name = await hamlet.locator('b').innerText();
  await hamlet.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name, { ignoreCase: true });

  await page.goto(`${site.url}/thuat-ngu/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chữ này nghĩa là gì?');
  await page.goto(`${site.url}/ten-cu/thi-tran-u-minh-huyen-u-minh/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('U Minh');

  await page.goto(`${site.url}/da-luu/`);
  await expect(page.getByRole('link', { name: 'Chữ khó hiểu, tên xã cũ' })).toBeVisible();
  const drop = page.getByRole('button', { name: 'Bỏ lưu Xã Đất Mũi' });
  await expect(page.getByRole('listitem').filter({ has: drop })).toContainText(
    /trang, [1-9]\d*\sKB, lưu ngày/,
  );
  await drop.click();
  await expect(page.getByText('Đã bỏ lưu.')).toBeVisible();
  await expect(drop).toBeHidden();
  await expect(page.getByRole('link', { name: 'Chữ khó hiểu, tên xã cũ' })).toBeHidden();
});

test('an installation that was cut off goes on where it stopped', async ({ page }) => {
  const isScript = (address: string) => address.startsWith('/_astro/saved-list.');
  site.loses = isScript;
  site.asked.length = 0; // what the journeys before asked for
  await page.goto(site.url);
  await expect.poll(() => site.asked.filter(isScript).length).toBeGreaterThan(0);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);

  const before = site.asked.splice(0);
  site.loses = () => false;
  await page.reload();
  await untilSaved(page, 'huong-dan');
  const isFile = (address: string) => address.startsWith('/_astro/');
  const again = site.asked.filter((address) => isFile(address) && before.includes(address));
  expect(again.map(isScript)).toEqual([true]);
});

test('search says what it cannot find without a network, and finds it once its pack is saved', async ({
  page,
}) => {
  const texts = page.getByRole('paragraph').filter({ hasText: 'mới tìm theo tên bài' });
  await page.goto(`${site.url}/da-luu/`);
  await untilSaved(page, 'huong-dan');
  await site.stop();
  await page.goto(`${site.url}/tim/?q=${inTextOnly}`);
  await expect(texts).toBeVisible();
  await site.start();

  await texts.getByRole('link', { name: 'Mở mục Đã lưu' }).click();
  await page.getByRole('button', { name: 'Lưu: Tìm trong tất cả bài' }).click();
  await expect(page.getByRole('button', { name: 'Bỏ lưu Tìm trong tất cả bài' })).toBeVisible();
  await site.stop();

  await page.goto(`${site.url}/tim/?q=${inTextOnly}`);
  await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' })).toContainText('mức 2');
  await expect(texts).toBeHidden();
});

test('a guide that was saved shows its picture and speaks without a network', async ({ page }) => {
  await page.goto(site.url + guide);
  await untilSaved(page, 'huong-dan');
  await site.stop();
  await page.reload();
  const recordings = page.getByRole('figure').filter({ hasText: 'Nghe' });
  await expect(recordings).toContainText(['cần mạng', 'cần mạng']);
  await site.start();

  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await expect(page.getByText('Xem lại ở mục Đã lưu')).toBeVisible();
  await site.stop();
  await page.goto(`${site.url}/da-luu/`);
  await page.getByRole('link', { name: /mức 2/ }).first().click();
  await expect(recordings).toHaveCount(2);
  await expect(recordings.filter({ hasText: 'cần mạng' })).toHaveCount(0);
  const files = page.locator('main img[src^="/media/"], main audio');
  await expect(files).not.toHaveCount(0);
  for (const file of await files.all())
    expect(await file.evaluate(loads), await file.getAttribute('src').then(String)).toBe(true);
});

/** Tells whether the browser gets a picture or a recording, as it would to show or play it. */
async function loads(file: Element): Promise<boolean> {
  if (file instanceof HTMLImageElement) {
    file.loading = 'eager';
    return file.decode().then(
      () => true,
      () => false,
    );
  }
  const kept = await caches.match((file as HTMLAudioElement).src);
  return kept?.status === 200;
}

test('what would tell of the network blames none where it gets lost itself', async ({ page }) => {
  const part = /\/_astro\/state\.[^.]+\.js$/;
  site.loses = (address) => part.test(address);
  await page.goto(site.url + guide);
  const lost = page.waitForEvent('requestfailed', (request) => part.test(request.url()));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  const url = (await lost).url();
  // Whoever asked for it before has heard by now that it can't be had.
  await page.evaluate((part) => import(part).catch(Boolean), url);
  await expect(page.locator('[data-toast]')).toHaveCount(0);
});

test('the kiosk starts without a network', async ({ page }) => {
  await page.goto(`${site.url}/kiosk/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const names = await page.evaluate(() => caches.keys());
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !name.startsWith('kiosk-'))).toEqual([]);
  await page.getByRole('heading').first().waitFor();
  const title = await page.getByRole('heading').first().innerText();

  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading').first()).toHaveText(title);
});

test('a new version waits for the reader, and what an old page needs stays', async ({
  page,
  context,
}) => {
  await settle(page, site.url + guide);
  const other = await context.newPage();
  await other.goto(site.url + guide);
  await other.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' }).check();
  await other.getByRole('button', { name: 'Xem từng bước một' }).click();
  await other.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await site.publish(sampleSnapshot(), await site.nextRenderer());

  const script = await page.locator('script[type=module]').first().getAttribute('src');
  expect((await page.request.get(site.url + script)).status()).toBe(200);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  // The tab behind stays as it was until its reader wants the new one, and then where it was.
  for (const tab of [page, other]) {
    const notice = tab.getByRole('status').filter({ hasText: 'Trang có bản mới' });
    await notice.getByRole('button', { name: 'Tải lại' }).click();
    await expect(tab.locator('script[type=module][src*="next-"]')).toHaveCount(1);
    await expect(notice).toBeHidden();
  }
  await expect(other.getByText('Bước 2 trong 3')).toBeVisible();
  await other.getByRole('button', { name: 'Xem cả bài' }).click();
  await expect(other.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' })).toBeChecked();
});
