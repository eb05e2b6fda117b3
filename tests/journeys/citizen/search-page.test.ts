import type { Page } from '@playwright/test';
import { expect, holdScripts, test } from './support.ts';

// Saving it all for later is not what this is about.
test.use({ serviceWorkers: 'block' });

const results = (page: Page) => page.getByRole('list', { name: 'Kết quả tìm kiếm' });
const filter = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Lọc bớt kết quả' }).getByRole('button', { name });
const status = (page: Page) => page.getByRole('main').getByRole('status');
/** The sentence about suggestions that screen readers hear. */
const said = (page: Page) => page.locator('.suggestions + .sr');

test('a filter is named as the results it keeps, counts them, and is there when one comes back', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/tim/?q=dat+mui`);
  await expect(results(page).getByRole('link').first()).toBeVisible();
  // Texts of pages come after titles, and add lines.
  await expect(page.getByText('Đang tìm thêm trong các bài…')).toHaveCount(0);
  await page.getByText('Lọc bớt kết quả').click();
  const lines = results(page).getByRole('listitem');
  const hamlets = lines.filter({ hasText: 'Tổ ở ấp' });
  await filter(page, 'Tổ ở ấp').click();
  await expect(lines).toHaveCount(await hamlets.count());
  const kept = await lines.count();
  await expect(status(page)).toHaveText(`Có ${kept} kết quả.`);

  await results(page).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tổ công nghệ số');
  await page.goBack();
  await expect(status(page)).toHaveText(`Có ${kept} kết quả.`);
  await expect(lines).toHaveCount(kept);
  await page.getByText('Chỉ xem: Tổ ở ấp').click();
  await filter(page, 'Tổ ở ấp').click();
  await expect(lines).not.toHaveCount(kept);
  const counted = async () => `Có ${await lines.count()} kết quả.`;
  await expect.poll(async () => (await status(page).innerText()) === (await counted())).toBe(true);
});

test('what is typed before the scripts have come is searched for', async ({ page, site }) => {
  const letThemCome = await holdScripts(page);
  await page.goto(`${site.url}/tim/`, { waitUntil: 'commit' });
  const box = page.getByRole('searchbox');
  await box.fill('căn cước');
  letThemCome();
  await expect(results(page).getByRole('link').first()).toBeVisible();
  await expect(box).toHaveValue('căn cước');
});

test('what finds is fetched when one begins to ask; where it got lost, the button asks again', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  await page.route(/\/_astro\/result-page\./, (route) => {
    asked.push(route.request().url());
    return asked.length < 2 ? route.abort() : route.continue();
  });
  await page.goto(`${site.url}/tim/`, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.getByRole('searchbox').fill('căn cước');
  await expect(page.getByText('Mạng yếu, chưa làm được.')).toBeVisible();
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(results(page).getByRole('link').first()).toBeVisible();
});

/** Types into the box and presses another key at once, before a frame is drawn. */
async function typeAndPress(page: Page, text: string, key: string): Promise<void> {
  await page.getByRole('searchbox').evaluate(
    (input: HTMLInputElement, pressed) => {
      input.value = pressed.text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: pressed.key, bubbles: true }));
    },
    { text, key },
  );
}

test('keys that come before the list act on what was typed', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('searchbox').fill('vneid');
  const first = results(page).getByRole('link').first();
  await expect(first).toContainText('VNeID');
  await typeAndPress(page, 'can cuoc', 'ArrowDown');
  await expect(first).toBeFocused();
  await expect(first).toContainText('căn cước');
  await expect(said(page)).not.toBeEmpty();

  await typeAndPress(page, 'khai sinh', 'Escape');
  const all = page.getByRole('link', { name: 'Xem tất cả kết quả', includeHidden: true });
  await expect(all).toHaveAttribute('href', '/tim/?q=khai%20sinh');
  await expect(results(page)).toBeHidden();
  await expect(said(page)).toBeEmpty();
  await page.getByRole('searchbox').fill('khai sinh con');
  await expect(results(page)).toBeVisible();
  await expect(said(page)).not.toBeEmpty();
  await page.getByRole('searchbox').fill('');
  await expect(said(page)).toBeEmpty();
});

test('who types on before a list has come is not taken out of the box', async ({ page, site }) => {
  const telex = Promise.withResolvers<void>();
  await page.route(/\/_astro\/telex\./, async (route) => {
    await telex.promise;
    await route.continue();
  });
  await page.goto(site.url);
  await page.getByRole('searchbox').fill('vneid');
  const first = results(page).getByRole('link').first();
  await expect(first).toContainText('VNeID');
  await typeAndPress(page, 'cawn cuowcs', 'ArrowDown');
  await typeAndPress(page, 'khai sinh', 'Shift');
  await expect(first).toContainText('khai sinh');
  telex.resolve();
  await typeAndPress(page, 'cawn cuowcs', 'Shift');
  await expect(first).toContainText('căn cước');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
