import type { Browser } from '@playwright/test';
import type { KioskDesks } from '../../../content/kiosk.ts';
import { Desk } from '../support/desk.ts';
import { expect, guide, test } from './support.ts';

type Printer = KioskDesks['desks'][number]['printer'];

/** The kiosk of a desk with such a printer, at the end of a guide; nothing is really printed. */
async function atTheEnd(browser: Browser, site: string, printer: Printer): Promise<Desk> {
  const desk = await Desk.open(browser, {
    site,
    serviceWorkers: 'block',
    prepare: async (context) => {
      await context.addInitScript(() => (window.print = () => undefined));
      await context.route('**/data/kiosk/quay.json', async (route) => {
        const answer = await route.fetch();
        const { desks } = (await answer.json()) as KioskDesks;
        await route.fulfill({ json: { desks: desks.map((each) => ({ ...each, printer })) } });
      });
    },
  });
  await desk.openSteps(guide.title, guide.papers);
  await desk.page.getByRole('button', { name: 'Mang về' }).tap();
  return desk;
}

for (const [printer, width, heights] of [
  ['80mm', 227, [226, 700]],
  ['a4', 595, [841, 843]],
] as const)
  test(`a slip is as large as the paper of the desk: ${printer}`, async ({ browser, site }) => {
    const desk = await atTheEnd(browser, site.url, printer);
    await desk.page.getByRole('button', { name: 'In phiếu' }).tap();
    await expect(desk.page.getByRole('button', { name: 'Đang in…' })).toBeDisabled();
    const paper = await desk.page.pdf({ preferCSSPageSize: true });
    const pages = [...paper.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(pages).toHaveLength(1);
    expect(Math.round(Number(pages[0]?.[1]))).toBe(width);
    expect(Number(pages[0]?.[2])).toBeGreaterThan(heights[0]);
    expect(Number(pages[0]?.[2])).toBeLessThan(heights[1]);
    await desk.close();
  });

test('without a printer there is nothing to press', async ({ browser, site }) => {
  const desk = await atTheEnd(browser, site.url, 'none');
  await expect(desk.page.getByText('Chụp mã bằng điện thoại')).toBeVisible();
  await expect(desk.page.getByRole('button', { name: 'In phiếu' })).toHaveCount(0);
  await desk.close();
});
