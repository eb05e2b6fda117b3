import type { BrowserContext, Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { expect, test } from './support.ts';

/** The commune's file as it would be after a fault in making it: without the list that screens need. */
async function breakCommune(context: BrowserContext): Promise<void> {
  await context.route('**/data/kiosk/xa-dat-mui.json', (route) => route.fulfill({ json: {} }));
}

async function open(page: Page, site: string): Promise<void> {
  await page.clock.install();
  await page.goto(`${site}/kiosk/?desk=DATMUI`);
}

test('a failing screen comes back home by itself within five seconds; one that fails on and on shows the desk’s phone', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ hasTouch: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await open(page, site.url);
  await page.getByLabel(/mã PIN/).fill('2468');
  await page.getByRole('button', { name: 'Dùng máy ở quầy này' }).tap();
  await Desk.at(page);

  await breakCommune(context);
  await page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' }).tap();
  await page
    .getByRole('button', { name: /Xã Đất Mũi/ })
    .first()
    .tap();
  await expect(page.getByRole('heading', { name: /đang tự mở lại/ })).toBeVisible();
  await context.unroute('**/data/kiosk/xa-dat-mui.json');
  await page.clock.runFor(2500);
  await expect(page.getByRole('heading', { name: /Bà con cần làm/ })).toBeVisible();

  await breakCommune(context);
  await page.reload();
  await expect(page.getByRole('heading', { name: /đang tự mở lại/ })).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.clock.runFor(2500);
  await reloaded;
  await expect(page.getByRole('heading', { name: 'Máy đang nghỉ' })).toBeVisible();
  await expect(page.getByText(/^0290 [\d ]+$/)).toBeVisible();

  await context.unroute('**/data/kiosk/xa-dat-mui.json');
  const repaired = page.waitForEvent('load');
  await page.clock.runFor(5 * 60_000);
  await repaired;
  await expect(page.getByRole('button', { name: /Chạm vào đây/ })).toBeVisible();
  await context.close();
});
