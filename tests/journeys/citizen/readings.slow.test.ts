import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { phoneReadings, type PhoneReadings } from '../../../content/readings/posts.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';
import { untilSaved } from './support.ts';

const guide = '/huong-dan/vneid-muc-2/';
const path = '/api/public/readings';

let cms: Server;
let site: OwnSite;
/** Posts that came to the CMS, with all that was said of who sent them. */
let posts: { post: PhoneReadings; headers: string }[] = [];

/** Called by its own name: a browser that says it has no screen is no reader. */
test.use({
  userAgent:
    'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
});

test.beforeAll(async () => {
  cms = createServer((request, response) => {
    void request.toArray().then((pieces: Buffer[]) => {
      if (request.url === path)
        posts.push({
          post: phoneReadings.parse(JSON.parse(Buffer.concat(pieces).toString())),
          headers: JSON.stringify(request.headers),
        });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
  site = await OwnSite.open(`http://127.0.0.1:${(cms.address() as AddressInfo).port}`);
});
test.afterEach(async () => {
  posts = [];
  await site.start();
});
test.afterAll(async () => {
  await site.close();
  await new Promise((resolve) => cms.close(resolve));
});

/** A known walk without a network: the guide twice, the search once, and a page that is not saved. */
async function walkOffline(page: Page): Promise<void> {
  await site.stop();
  for (const address of [guide, guide, '/thuat-ngu/khong-luu/', '/tim/?q=xe'])
    await page.goto(site.url + address);
  await site.start();
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const response = await caches.match('/luot-doc', { cacheName: 'site-readings' });
    return response ? ((await response.json()) as { pages: Record<string, number> }).pages : {};
  });

test('what is read without a network is told in sums, once, and with nothing else', async ({
  page,
}) => {
  await page.goto(site.url);
  await untilSaved(page, 'huong-dan');
  await walkOffline(page);
  await expect.poll(async () => (await kept(page))[guide]).toBe(2);

  await page.goto(site.url);
  await expect.poll(() => posts.length).toBe(1);
  const [{ post, headers } = { post: undefined, headers: '' }] = posts;
  expect(Object.fromEntries(post?.pages.map(({ page: of, times }) => [of, times]) ?? [])).toEqual({
    [guide]: 2,
    '/tim/?q=': 1,
  });
  expect(headers).not.toMatch(/cookie|"referer":"[^"]*huong-dan/i);

  // More of the same day waits for the next one.
  await walkOffline(page);
  await expect.poll(async () => (await kept(page))[guide]).toBe(2);
  await page.goto(site.url);
  await page.goto(`${site.url}/gioi-thieu/`);
  await untilSaved(page, 'tap');
  expect(posts).toHaveLength(1);
});

test('who wants nothing to be told says so at what is saved, and nothing is counted', async ({
  page,
}) => {
  await page.goto(site.url);
  await untilSaved(page, 'huong-dan');
  await page.goto(`${site.url}/da-luu/`);
  await page.getByRole('button', { name: 'Không gửi số liệu' }).click();
  await expect(page.locator('ap-saved')).toContainText(
    'Máy này không gửi số lượt đọc lúc không có mạng.',
  );
  await walkOffline(page);
  expect(await kept(page)).toEqual({});
  await page.goto(`${site.url}/da-luu/`);
  await page.getByRole('button', { name: 'Xóa hết những gì đã lưu' }).click();
  await page.getByRole('button', { name: 'Xóa hết', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Cho gửi số liệu' })).toBeVisible();
  expect(await kept(page)).toEqual({});
  expect(posts).toEqual([]);

  await page.getByRole('button', { name: 'Cho gửi số liệu' }).click();
  await expect(page.getByRole('button', { name: 'Không gửi số liệu' })).toBeVisible();
});

for (const [name, value] of [
  ['globalPrivacyControl', true],
  ['doNotTrack', '1'],
] as const)
  test(`a browser that asks not to be followed tells nothing: ${name}`, async ({ page }) => {
    await page.addInitScript(
      ([asks, yes]) => Object.defineProperty(Navigator.prototype, asks, { get: () => yes }),
      [name, value] as const,
    );
    await page.goto(site.url);
    await untilSaved(page, 'huong-dan');
    // The last thing that the worker does after a page.
    await expect.poll(() => page.evaluate(() => caches.has('site-unwanted'))).toBe(true);
    await walkOffline(page);
    expect(await kept(page)).toEqual({});
    await page.goto(`${site.url}/da-luu/`);
    await expect(page.locator('ap-saved')).toContainText(
      'Máy này không gửi số lượt đọc lúc không có mạng.',
    );
    expect(posts).toEqual([]);
  });
