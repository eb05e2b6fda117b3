import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { machineMark, machineService, type PrinterState } from '../../../content/kiosk/machine.ts';
import { atTheEnd, expect, guide, test } from './support.ts';

for (const [printer, width, heights] of [
  ['80mm', 227, [226, 700]],
  ['a4', 595, [841, 843]],
] as const)
  test(`a slip is as large as the paper of the desk: ${printer}`, async ({ browser, site }) => {
    const desk = await atTheEnd(browser, { site: site.url, printer });
    await desk.page.getByRole('button', { name: 'In phiếu' }).tap();
    await expect(desk.page.getByRole('button', { name: 'Đã gửi máy in' })).toBeDisabled();
    await expect(desk.page.getByText(/Chưa biết in xong chưa/)).toBeVisible();
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

test('the glass says of the printer what the machine tells, and no more', async ({
  browser,
  site,
}) => {
  let printer: PrinterState | undefined = 'paper';
  const { hostname, port } = new URL(machineService);
  const machine = createServer((_, answer) => {
    answer.setHeader('Access-Control-Allow-Origin', site.url);
    answer.end(JSON.stringify({ printer }));
  });
  await new Promise<void>((listens) => machine.listen(Number(port), hostname, listens));
  const desk = await atTheEnd(browser, { site: site.url, printer: 'a4', clock: true });
  const { page } = desk;
  await page.goto(`${site.url}/kiosk/?${machineMark}`);
  await desk.wake();
  await desk.openSteps(guide.title);
  await page.getByRole('button', { name: 'Mang về' }).tap();
  await expect(page.getByText('Máy in hết giấy.')).toBeVisible();
  printer = 'ready';
  await expect(page.getByText('Máy in hết giấy.')).toBeHidden();

  await page.getByRole('button', { name: 'In phiếu' }).tap();
  await expect(page.getByRole('button', { name: 'Đã gửi máy in' })).toBeDisabled();
  printer = 'printing';
  await expect(page.getByRole('button', { name: 'Đang in…' })).toBeDisabled();
  printer = 'ready';
  await expect(page.getByText(/không còn phiếu nào chờ/)).toBeVisible({ timeout: 15_000 });
  const print = page.getByRole('button', { name: 'In phiếu' });
  await expect(print).toBeEnabled();
  // Another's slip.
  printer = 'printing';
  await page.clock.runFor(5000);
  await expect(print).toBeEnabled();

  await print.tap();
  await expect(page.getByRole('button', { name: 'Đang in…' })).toBeDisabled();
  await page.clock.fastForward(55_000);
  await expect(page.getByRole('button', { name: 'Đang in…' })).toBeDisabled();
  // One look that nobody answers does not begin the minute anew.
  printer = undefined;
  await expect(print).toBeEnabled();
  printer = 'printing';
  await expect(page.getByRole('button', { name: 'Đang in…' })).toBeDisabled();
  await page.clock.fastForward(6000);
  await expect(page.getByText('Máy in chạy lâu chưa xong.')).toBeVisible();
  await expect(print).toBeEnabled();
  await desk.close();
  machine.close();
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
