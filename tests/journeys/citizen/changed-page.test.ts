import type { Page } from '@playwright/test';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'block' });

const guide = '/huong-dan/vneid-muc-2/';

let site: OwnSite;
test.beforeEach(async () => {
  site = await OwnSite.open();
});
test.afterEach(() => site.close());

/** The same page, with another sentence at its head. */
async function edit(summary: string): Promise<void> {
  const snapshot = sampleSnapshot();
  const guides = snapshot.guides.map((each) =>
    guide.includes(`/${each.slug}/`) ? { ...each, summary } : each,
  );
  await site.publish({ ...snapshot, guides });
}

/** The reader was away for two minutes and looks at the page again. */
async function comeBack(page: Page): Promise<void> {
  await page.clock.fastForward(120_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const asksAgain = (page: Page) =>
  page.waitForResponse(
    (answer) =>
      new URL(answer.url()).pathname === guide && answer.request().resourceType() === 'fetch',
  );

test('an open page says on coming back that its text was changed, and shows the new one', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(site.url + guide, { waitUntil: 'networkidle' });
  const line = page.getByRole('status').filter({ hasText: 'Bài này vừa được sửa.' });

  const unchanged = asksAgain(page);
  await comeBack(page);
  expect(await unchanged.then((answer) => answer.request().sizes())).toMatchObject({
    responseBodySize: 0,
  });
  await expect(line).toHaveCount(0);

  await edit('Câu này vừa được viết lại.');
  await comeBack(page);
  await line.getByRole('button', { name: 'Xem bản mới' }).click();
  await expect(page.getByText('Câu này vừa được viết lại.')).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('who is in the middle of the steps is told when leaving them', async ({ page }) => {
  await page.clock.install();
  await page.goto(site.url + guide, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  const line = page.getByRole('status').filter({ hasText: 'Bài này vừa được sửa.' });
  const unchanged = asksAgain(page);
  await comeBack(page);
  await unchanged;
  await page.getByRole('button', { name: 'Xem cả bài' }).click();
  await expect(page.getByRole('button', { name: 'Xem từng bước một' })).toBeFocused();
  await expect(line).toHaveCount(0);

  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await edit('Câu này vừa được viết lại.');
  const asked = asksAgain(page);
  await comeBack(page);
  await asked;
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Xem cả bài' }).click();
  await expect(line).toBeVisible();
});
