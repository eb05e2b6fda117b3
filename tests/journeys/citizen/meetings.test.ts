import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { inWhole } from '../../support/long.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

const testInWhole = inWhole(test);

const commune = '/xa-phuong/xa-dat-mui/';
const hamlet = `${commune}ap-rach-tau/`;
const asOf = '2026-11-24T07:00:00+07:00';

let site: OwnSite;
test.beforeAll(async () => {
  site = await OwnSite.open();
  await site.publish(sampleSnapshot());
});
test.afterEach(() => site.start());
test.afterAll(() => site.close());

test('who looks for a class finds when and where, and takes it into the calendar', async ({
  page,
}) => {
  await page.goto(site.url);
  await page.getByRole('searchbox').fill('lớp học ấp rạch tàu');
  await page
    .getByRole('list', { name: 'Kết quả tìm kiếm' })
    .getByRole('link', { name: /Cài VNeID cho bà con/ })
    .click();
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cài VNeID cho bà con');
  const times = main.getByRole('region', { name: 'Những lần tới' }).getByRole('listitem');
  await expect(times.first()).toContainText(/Thứ bảy\s*28\s*11\/2026/);
  await expect(times.filter({ hasText: 'Không mở: Cả ấp đi hội' })).toHaveCount(1);
  await expect(main.getByText('Qua cầu Rạch Tàu')).toBeVisible();

  const coming = page.waitForEvent('download');
  await main.getByRole('link', { name: 'Đưa vào lịch trong máy' }).click();
  const file = await (await coming).path();
  const [event] = new ICAL.Component(
    ICAL.parse(await readFile(file, 'utf8')) as unknown[],
  ).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('Cài VNeID cho bà con');
});

test('hamlet and commune show what is held there, and what is not, with the place of each', async ({
  page,
}) => {
  await page.goto(site.url + hamlet);
  const here = page.getByRole('region', { name: 'Buổi tổ chỉ bà con' }).getByRole('listitem');
  await expect(here).toHaveCount(2);
  await expect(here.first()).toContainText('Không mở: Chiều đó nước lớn');
  await page.goto(site.url + commune);
  await expect(here).toHaveCount(3);
  await expect(here.last()).toContainText('Trụ sở ấp, ấp Cồn Mũi');
  await here.first().getByRole('link').click();
  await expect(page.getByText('Buổi này không mở')).toBeVisible();
});

test('a reader of the screen hears the day as one says it', async ({ page }) => {
  await page.goto(site.url + hamlet);
  await expect(
    page.getByRole('link', { name: /^Thứ bảy, 28\/11\/2026 Cài VNeID cho bà con/ }),
  ).toBeVisible();
});

test('inside a chat application nothing speaks of a calendar that it cannot keep', async ({
  browser,
}) => {
  const context = await browser.newContext({
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; wv) Chrome/87.0 Mobile Safari/537.36 Zalo android/12',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/buoi-huong-dan/cai-vneid-rach-tau/`);
  await expect(page.getByRole('status').filter({ hasText: 'Mở bằng trình duyệt' })).toBeVisible();
  await expect(page.getByText('Qua cầu Rạch Tàu')).toBeVisible();
  await expect(page.getByText(/lịch/)).toHaveCount(0);
  await context.close();
});

testInWhole(
  'a meeting that is over goes from the lists at its hour, and its page says so',
  async ({ page }) => {
    const lists = sampleSnapshot();
    const meta = { ...lists.meta, asOf: '2026-11-28T08:00:00+07:00' };
    await site.publish({ ...lists, meta });
    await page.goto(site.url + hamlet);
    const here = page.getByRole('region', { name: 'Buổi tổ chỉ bà con' }).getByRole('listitem');
    await expect(here).toHaveCount(1);
    await expect(here).toContainText(/5\s*12\/2026/);
    await page.goto(`${site.url}/buoi-huong-dan/tra-tien-bang-ma/`);
    await expect(page.getByText(/^Buổi ngày 26\/11\/2026 không mở/)).toBeVisible();
    await site.publish(lists);
  },
);

test('the home page names the nearest meeting of the own hamlet', async ({ page }) => {
  await page.clock.setFixedTime(asOf);
  await page.goto(site.url + hamlet);
  await page.getByRole('button', { name: 'Đây là ấp của tôi' }).click();
  await page.goto(site.url);
  const mine = page.locator('ap-my-place');
  await expect(mine.getByText(/^Buổi gần bà con nhất: /)).toContainText(
    'Cài VNeID cho bà con, thứ bảy 28/11, 6 giờ 30, nhà văn hóa ấp Rạch Tàu.',
  );
  await mine.getByRole('link', { name: 'Cài VNeID cho bà con' }).click();
  await expect(page).toHaveURL(/\/buoi-huong-dan\/cai-vneid-rach-tau\/$/);
});

testInWhole(
  'without a network they are there as of the last visit, without what is over since',
  async ({ page }) => {
    await page.clock.setFixedTime(asOf);
    await page.goto(site.url + hamlet);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    const near = page.getByRole('region', { name: 'Buổi tổ chỉ bà con' });
    await expect(near.getByText('Trả tiền bằng mã QR ở chợ')).toBeVisible();
    await site.stop();
    await page.clock.setFixedTime('2026-11-27T09:00:00+07:00');
    await page.reload();
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(
      /Bản lưu ngày \d\d\/\d\d\/\d{4}/,
    );
    await expect(near.getByText('Cài VNeID cho bà con')).toBeVisible();
    await expect(near.getByText('Trả tiền bằng mã QR ở chợ')).toBeHidden();
  },
);

test('a saved page of a meeting says that it is over since, and keeps the rest', async ({
  page,
}) => {
  await page.clock.setFixedTime(asOf);
  const address = `${site.url}/buoi-huong-dan/tra-tien-bang-ma/`;
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await site.stop();
  await page.clock.setFixedTime('2027-12-01T09:00:00+07:00');
  await page.reload();
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'Lúc nào' })).toContainText('Buổi này đã xong rồi');
  await expect(main.getByText('Buổi khác gần đây')).toBeHidden();
  await expect(main.getByRole('paragraph').last()).toContainText(
    'Thông tin do xã Đất Mũi cung cấp',
  );
});
