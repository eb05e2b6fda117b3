import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

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

test('without a network they are there as of the last visit, without what is over since', async ({
  page,
}) => {
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
});
