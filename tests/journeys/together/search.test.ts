import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inWhole } from '../../support/long.ts';
import { expect, stack, test } from '../support/test.ts';

const testInWhole = inWhole(test);

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

test('a result says what it is and where it matches; others can be left out', async ({ page }) => {
  await page.goto(`${stack.site}/tim/?q=bao+hiem+y+te`);
  const first = results(page).getByRole('link').first();
  await expect(first).toContainText('Hướng dẫn');
  await expect(first.locator('mark').first()).toHaveText('bảo hiểm y tế');
  await expect(page.getByRole('status')).toContainText(/Có \d+ kết quả/);

  await page.getByText('Lọc bớt kết quả').click();
  const filters = page.getByRole('group', { name: 'Lọc bớt kết quả' });
  const guides = results(page).getByRole('listitem').filter({ hasText: 'Hướng dẫn ·' });
  const articles = results(page).getByRole('listitem').filter({ hasText: 'Chính sách ·' });
  await expect(articles).not.toHaveCount(0);
  await filters.getByRole('button', { name: 'Hướng dẫn' }).click();
  const chosen = filters.getByRole('button', { pressed: true });
  await expect(chosen).toBeFocused();
  const background = () => chosen.evaluate((button) => getComputedStyle(button).backgroundColor);
  const underPointer = await background();
  await page.mouse.move(0, 0);
  await expect.poll(background).toBe(underPointer);
  await expect(articles).toHaveCount(0);
  await expect(guides).not.toHaveCount(0);
  await filters.getByRole('button', { name: 'Sức khỏe' }).click();
  await expect(filters.getByRole('button', { name: 'Sức khỏe', pressed: true })).toBeVisible();
  await expect(guides.filter({ hasText: 'bảo hiểm' })).not.toHaveCount(0);
  await filters.getByRole('button', { name: 'Sức khỏe' }).click();
  await expect(articles).not.toHaveCount(0);
});

testInWhole('keys of Telex are read as what they write, and it shows where', async ({ page }) => {
  await page.goto(`${stack.site}/tim/?q=ddaats+muxi`);
  await expect(page.getByRole('status')).toContainText('Đang tìm “đất mũi”.');
  await expect(results(page).locator('mark').first()).toHaveText('Đất Mũi');
});

testInWhole('what a text only seems to say is not called found', async ({ page }) => {
  await page.goto(`${stack.site}/tim/?q=${encodeURIComponent('trồng sầu riêng')}`);
  await expect(page.getByRole('status')).toContainText('Chưa có bài này: “trồng sầu riêng”.');
  await expect(results(page).getByRole('link')).not.toHaveCount(0);
});

testInWhole(
  'what was typed before leaves nothing behind in the lines of the box',
  async ({ page }) => {
    const lines = () =>
      results(page)
        .getByRole('listitem')
        .evaluateAll((items) => items.map(({ innerHTML }) => innerHTML));
    await page.goto(stack.site);
    await box(page).fill('vneid');
    await expect(results(page).locator('mark').first()).toHaveText('VNeID');
    const fresh = await lines();

    for (const before of ['dat mui', 'qqqqzzzz', '113', 'lua dao']) {
      await box(page).fill(before);
      await expect.poll(lines).not.toEqual(fresh);
      await box(page).fill('vneid');
      await expect.poll(lines).toEqual(fresh);
    }
  },
);

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
