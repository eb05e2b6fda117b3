import type { Page } from '@playwright/test';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { Desk } from '../support/desk.ts';
import { expect, test, type, untilSaved } from './support.ts';

const resting = (page: Page) => page.getByRole('heading', { name: 'Máy đang nghỉ' });
const setUp = (page: Page) => page.getByRole('heading', { name: 'Máy này đặt ở quầy nào?' });

test.afterEach(({ site }) => site.publish(sampleSnapshot()));

test('a desk that is withdrawn leaves the public before a resting machine, until it is back', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url, saves: true });
  const { page } = desk;
  await untilSaved(page);
  await site.publish(sampleSnapshot({ desks: [] }));
  await desk.leave();
  await expect(resting(page)).toBeVisible();
  await expect(page.getByText(/^Hoặc gọi quầy: 0290 [\d ]+$/)).toBeVisible();
  await expect(setUp(page)).toHaveCount(0);

  await site.publish(sampleSnapshot());
  await page.getByRole('button', { name: 'Tải lại' }).tap();
  await desk.wake();
  await desk.close();
});

test('a machine whose desk is gone takes another desk only from who knows the PIN', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url, saves: true, clock: true });
  const { page } = desk;
  await untilSaved(page);
  await site.publish(sampleSnapshot({ desks: [] }));
  await desk.leave();
  await expect(resting(page)).toBeVisible();
  await page.getByRole('button', { name: 'Khu vực của nhân viên' }).dispatchEvent('pointerdown');
  await page.clock.runFor(1600);
  await type(page, ...'1111');
  await page.getByRole('button', { name: 'Vào', exact: true }).tap();
  await expect(page.getByRole('alert')).toHaveText('Mã PIN chưa đúng.');
  await type(page, ...'2468');
  await page.getByRole('button', { name: 'Vào', exact: true }).tap();
  await page.getByRole('button', { name: 'Đổi quầy' }).tap();
  await expect(setUp(page)).toBeVisible();
  await desk.close();
});
