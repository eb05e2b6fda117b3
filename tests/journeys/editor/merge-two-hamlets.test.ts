import type { Page } from '@playwright/test';
import { hamletAddress } from '../../../content/addresses.ts';
import { Editor } from '../support/editor.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('two hamlets become one: the old address leads on, and all of it is taken back', async ({
  page,
}) => {
  const { commune, into, ending } = await twoNeighbours();
  const old = hamletAddress(commune, ending);
  const home = hamletAddress(commune, into);
  const editor = await Editor.login(page);
  await editor.openDashboard();

  await test.step('the form says what is merged, from when and why', async () => {
    await page.getByRole('link', { name: 'Đổi ấp, khóm, xã, phường' }).tap();
    await page.getByRole('radio', { name: 'Sáp nhập' }).check();
    const where = page.getByRole('region', { name: 'Nơi nào?' });
    await where.getByRole('combobox').first().selectOption(commune.name);
    await page.getByRole('checkbox', { name: into.name, exact: true }).check();
    await page.getByRole('checkbox', { name: ending.name, exact: true }).check();
    await page.getByLabel('Nơi còn lại, giữ địa chỉ').selectOption(into.name);
    await page.getByRole('button', { name: 'Xem trước' }).tap();
    await expect(page.getByRole('alert').filter({ hasText: 'số nghị quyết' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Theo văn bản' }).fill('Nghị quyết 12/NQ-HĐND');
    await page.getByRole('button', { name: 'Xem trước' }).tap();
  });

  await test.step('it says what will happen, and does it', async () => {
    const preview = page.getByRole('region', { name: 'Xem trước: sẽ đổi gì' });
    await expect(preview.getByRole('heading', { name: 'Xem trước: sẽ đổi gì' })).toBeFocused();
    await expect(preview).toContainText(`${ending.name} nhập vào ${into.name}`);
    await expect(preview).toContainText(`${old}dẫn sang ${home}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await preview.getByRole('button', { name: 'Làm ngay' }).tap();
    await expect(page.getByRole('heading', { name: 'Đã đổi xong' })).toBeVisible();
  });

  await test.step('readers of the old address come to the hamlet that goes on', async () => {
    await expect.poll(() => answerOf(page, old)).toBe(`301 ${home}`);
    await page.goto(`${stack.site}${old}`);
    await expect(page).toHaveURL(`${stack.site}${home}`);
    await expect(page.getByRole('main')).toContainText(ending.name, { ignoreCase: true });
  });

  await test.step('it is taken back, and the old page is there again', async () => {
    await editor.visit('/doi-ap-khom-xa-phuong');
    await page
      .getByRole('button', { name: /^Xem: .* đã đổi$/ })
      .first()
      .tap();
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).tap();
    await page.getByRole('button', { name: 'Hoàn tác lần đổi này' }).tap();
    await expect(page.getByRole('heading', { name: 'Đã hoàn tác' })).toBeVisible();
    await expect.poll(() => answerOf(page, old)).toBe('200 ');
  });
});

/** Two hamlets of a commune. */
async function twoNeighbours() {
  const { snapshot } = await liveRelease();
  const inside = Map.groupBy(snapshot.hamlets, ({ commune }) => commune);
  for (const [id, [into, ending]] of inside) {
    const commune = snapshot.communes.find((one) => one.id === id);
    if (commune && into && ending) return { commune, into, ending };
  }
  throw new Error('The samples have no commune with two hamlets.');
}

/** Reads what the site says at an address: its status, and where it leads. */
async function answerOf(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(`${stack.site}${address}`, { maxRedirects: 0 });
  return `${answer.status()} ${(answer.headers()['location'] ?? '').replace(stack.site, '')}`;
}
