import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, stack, test } from '../support/test.ts';

interface Asked {
  q: string;
  any?: string[];
  all?: string[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));
const { queries } = read('search-queries') as { queries: Asked[] };
const { later } = read('everyday-queries') as { later: Asked[] };
/** Every sixth of those that people ask, beside all samples. */
const everyday = later.filter((_, at) => at % 6 === 0);

const results = (page: Page) => page.getByRole('list', { name: 'Kết quả tìm kiếm' });
const box = (page: Page) => page.getByRole('searchbox', { name: 'Bà con cần làm gì?' });

/** Types a query and waits until what it asks for is among the first three. */
async function expectFound(page: Page, { q, any, all }: Asked): Promise<void> {
  await box(page).fill(q);
  const firstThree = () =>
    results(page)
      .getByRole('link')
      .evaluateAll((links) =>
        links.slice(0, 3).map((link) => link.getAttribute('href')?.replace(/#.*$/, '')),
      );
  const wanted = any ? (found: string) => any.includes(found) : () => true;
  await expect
    .poll(async () => (await firstThree()).some((found) => found && wanted(found)), { message: q })
    .toBe(true);
  await expect.poll(firstThree, q).toEqual(expect.arrayContaining(all ?? []));
}

test('what people type is found, in the box and on the page of results', async ({ page }) => {
  await page.goto(stack.site);
  await box(page).focus();
  for (const asked of queries) await expectFound(page, asked);
  await expect(results(page).getByRole('link').last()).toHaveText('Xem tất cả kết quả');

  await page.goto(`${stack.site}/tim/`);
  for (const asked of [...queries, ...everyday]) await expectFound(page, asked);
});

test('keys of Telex are read as what they write, and it shows where', async ({ page }) => {
  await page.goto(`${stack.site}/tim/?q=ddaats+muxi`);
  await expect(page.getByRole('status')).toContainText('Đang tìm “đất mũi”.');
  await expect(results(page).locator('mark').first()).toHaveText('Đất Mũi');
});

test('who finds nothing is told whom to call in the hamlet', async ({ page }) => {
  await page.goto(`${stack.site}/tim/?q=vat+ly+luong+tu+hoc`);
  const panel = page.getByRole('complementary').filter({ hasText: 'Không thấy điều bà con cần?' });
  await expect(page.getByRole('status')).toContainText('Chưa có bài này');
  await expect(panel.getByRole('link', { name: 'Tìm tổ ở ấp' })).toBeVisible();

  await page.goto(`${stack.site}/xa-phuong/phuong-an-xuyen/khom-1/`);
  await page.getByRole('button', { name: 'Đây là khóm của tôi' }).click();
  const number = page.getByRole('main').getByRole('link', { name: /^Gọi / }).first();
  const call = (await number.getAttribute('aria-label')) ?? '';

  await page.goto(`${stack.site}/tim/?q=qqqqzzzz`);
  await expect(page.getByRole('status')).toContainText('Chưa có bài này: “qqqqzzzz”.');
  await expect(panel.getByRole('link', { name: call })).toBeVisible();
  await expect(panel.getByRole('link', { name: /Xem tổ ở khóm 1/ })).toBeVisible();
});
