import type { Page } from '@playwright/test';
import { atTheEnd, expect, test } from './support.ts';

for (const [printer, width, heights] of [
  ['80mm', 227, [226, 700]],
  ['a4', 595, [841, 843]],
] as const)
  test(`a slip is as large as the paper of the desk: ${printer}`, async ({ browser, site }) => {
    const desk = await atTheEnd(browser, { site: site.url, printer });
    await desk.page.getByRole('button', { name: 'In phiếu' }).tap();
    await expect(desk.page.getByRole('button', { name: 'Đang in…' })).toBeDisabled();
    expect(await marks(desk.page, '.slip-checklist')).toEqual(['"☐ "']);
    expect(await marks(desk.page, '.slip-more ul')).toEqual(['disc']);
    const paper = await desk.page.pdf({ preferCSSPageSize: true });
    const pages = [...paper.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(pages).toHaveLength(1);
    expect(Math.round(Number(pages[0]?.[1]))).toBe(width);
    expect(Number(pages[0]?.[2])).toBeGreaterThan(heights[0]);
    expect(Number(pages[0]?.[2])).toBeLessThan(heights[1]);
    await desk.close();
  });

test('without a printer there is nothing to press', async ({ browser, site }) => {
  const desk = await atTheEnd(browser, { site: site.url, printer: 'none' });
  await expect(desk.page.getByText('Quét mã bằng điện thoại')).toBeVisible();
  await expect(desk.page.getByRole('button', { name: 'In phiếu' })).toHaveCount(0);
  await desk.close();
});

/** Reads the marks before the entries of such lists on the slip. */
async function marks(page: Page, lists: string): Promise<string[]> {
  const all = await page
    .locator(`.slip ${lists}`)
    .evaluateAll((found) => found.map((list) => getComputedStyle(list).listStyleType));
  return [...new Set(all)];
}
