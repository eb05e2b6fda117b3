import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support.ts';

// Saving it all for later is not what this is about.
test.use({ serviceWorkers: 'block' });

/** Two taps in a row, the second of which lies where the first one lay, whatever stands there by then. */
async function doubleTap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`There is nothing to tap: ${target.toString()}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
}

test('a double tap goes on by one step of a guide, and back by one', async ({ page, site }) => {
  await page.goto(`${site.url}/huong-dan/vneid-muc-2/`);
  await page.getByRole('button', { name: 'Xem từng bước một' }).tap();
  const next = page.getByRole('button', { name: 'Xong, qua bước 2' });
  await next.tap({ trial: true });
  await doubleTap(page, next);
  await expect(page.getByText('Bước 2 trong 3')).toBeVisible();
  const last = page.getByRole('button', { name: 'Xong, qua bước 3' });
  await last.tap();
  await expect(page.getByText('Bước 3 trong 3')).toBeVisible();
  const back = page.getByRole('button', { name: 'Bước trước' });
  await back.tap({ trial: true });
  await doubleTap(page, back);
  await expect(page.getByText('Bước 2 trong 3')).toBeVisible();
  await last.tap({ trial: true });
  await expect(page.getByText('Bước 2 trong 3')).toBeVisible();
});

test('a double tap goes on by one part of a lesson that is taught', async ({ page, site }) => {
  await page.goto(`${site.url}/hoc/giu-minh/day/`);
  await expect(page.locator('ap-teaching')).toHaveClass(/is-teaching/);
  await doubleTap(page, page.getByRole('link', { name: 'Tôi giữ đúng' }));
  const next = page.getByRole('link', { name: 'Phần kế' });
  await next.tap({ trial: true });
  await expect(page.getByRole('heading', { name: 'Ai từng nhận tin lạ?' })).toBeVisible();
});

test('a double tap answers one question after a visit, and counts nothing that was not asked', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/to-vien/phieu-dem/`);
  const today = page.getByText(/^Hôm nay/);
  await expect(today).toBeVisible();
  await doubleTap(page, page.getByRole('button', { name: 'Lần đầu' }));
  const two = page.getByRole('button', { name: '2 người', exact: true });
  await two.tap({ trial: true });
  await doubleTap(page, two);
  const subject = page.getByRole('button', { name: 'VNeID' });
  await subject.tap({ trial: true });
  await doubleTap(page, subject);
  await expect(page.getByText('Lần đầu, 2 người, VNeID.')).toBeVisible();
  await page.getByRole('button', { name: 'Nhà kế tiếp' }).tap({ trial: true });
  await expect(page.getByText('Lần đầu, 2 người, VNeID.')).toBeVisible();
});

test('a double tap leaves the answer to a quiz open', async ({ page, site }) => {
  await page.goto(`${site.url}/do-vui/cuoc-goi-la/`);
  await expect(page.locator('ap-quiz')).toHaveClass(/is-asking/);
  const choice = page.getByText('Cúp máy', { exact: true }).filter({ visible: true });
  await doubleTap(page, choice);
  await choice.tap({ trial: true });
  await expect(page.getByText('Bà con nói đúng.').filter({ visible: true })).toBeVisible();
});
