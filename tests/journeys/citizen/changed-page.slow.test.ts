import type { Page, Response } from '@playwright/test';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';
import { settle } from './support.ts';

test.use({ serviceWorkers: 'block' });

const guide = '/huong-dan/vneid-muc-2/';
const practice = '/tap/tin-nhan-gia/';

let site: OwnSite;
test.beforeEach(async () => {
  site = await OwnSite.open();
});
test.afterEach(() => site.close());

/** The same pages, with another sentence at their heads. */
async function edit(summary: string): Promise<void> {
  const snapshot = sampleSnapshot();
  const edited = <Part extends { slug: string }>(parts: Part[]) =>
    parts.map((part) =>
      `${guide} ${practice}`.includes(`/${part.slug}/`) ? { ...part, summary } : part,
    );
  const guides = edited(snapshot.guides);
  const practices = edited(snapshot.practices);
  await site.publish({ ...snapshot, guides, practices });
}

const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'vừa được sửa.' });

/** The reader was away for two minutes and looks at the page again; done when it has read the answer. */
async function comeBack(page: Page): Promise<Response> {
  const address = new URL(page.url()).pathname;
  const answered = page.waitForResponse(
    (answer) =>
      new URL(answer.url()).pathname === address && answer.request().resourceType() === 'fetch',
  );
  await page.clock.fastForward(120_000);
  await page.evaluate(
    () =>
      new Promise<void>((read) => {
        const { parseFromString } = DOMParser.prototype;
        DOMParser.prototype.parseFromString = function (...given) {
          DOMParser.prototype.parseFromString = parseFromString;
          // What is done with the answer is done before that.
          queueMicrotask(read);
          return parseFromString.apply(this, given);
        };
        document.dispatchEvent(new Event('visibilitychange'));
      }),
  );
  return answered;
}

test('an open page says on coming back that its text was changed, and shows the new one', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(site.url + guide, { waitUntil: 'networkidle' });

  const unchanged = await comeBack(page);
  expect(await unchanged.request().sizes()).toMatchObject({ responseBodySize: 0 });
  await expect(offer(page)).toHaveCount(0);

  await edit('Câu này vừa được viết lại.');
  await comeBack(page);
  await expect(offer(page)).toContainText('Bài này vừa được sửa.');
  await offer(page).getByRole('button', { name: 'Xem bản mới' }).click();
  await expect(page.getByText('Câu này vừa được viết lại.')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test.describe('with what is saved', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the new text is shown, however slow the network has become', async ({ page }) => {
    await page.clock.install();
    await settle(page, site.url + guide);
    await page.reload({ waitUntil: 'networkidle' });
    await edit('Câu này vừa được viết lại.');
    await comeBack(page);
    site.hangs = (address) => address === guide;
    await offer(page).getByRole('button', { name: 'Xem bản mới' }).click();
    await expect(page.getByText('Câu này vừa được viết lại.')).toBeVisible();
  });
});

const on = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).click();

for (const { what, address, enter, inside } of [
  {
    what: 'the steps',
    address: guide,
    enter: (page: Page) => on(page, 'Xem từng bước một'),
    inside: 'Xong, qua bước 2',
  },
  {
    what: 'a practice',
    address: practice,
    enter: (page: Page) => on(page, /Làm theo/),
    inside: 'Chặn và báo tin rác',
  },
  {
    what: 'teaching',
    address: guide,
    enter: (page: Page) => page.getByRole('link', { name: 'Dạy người ngồi trước mặt' }).click(),
    inside: 'Tôi giữ đúng',
  },
])
  test(`who is in the middle of ${what} is told when leaving`, async ({ page }) => {
    await page.clock.install();
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
    const button = page.getByRole('button', { name: inside });
    await enter(page);
    await expect(button).toBeVisible();
    await comeBack(page);
    await page.goBack();
    await expect(button).toBeHidden();
    await expect(offer(page)).toHaveCount(0);

    await enter(page);
    await expect(button).toBeVisible();
    await edit('Câu này vừa được viết lại.');
    await comeBack(page);
    await button.click();
    await expect(button).toBeHidden();
    await expect(offer(page)).toHaveCount(0);
    await page.goBack();
    if (address === practice) await page.goBack();
    await expect(offer(page)).toBeVisible();
  });
