import type { Page } from '@playwright/test';
import { Desk, openMoment } from '../support/desk.ts';
import { everyGlass, expect, guide, test } from './support.ts';

/** The share of the glass above what is touched, once it has come down. */
const above = 0.55;

const onTheirSide = Object.entries(everyGlass).filter(([, { width, height }]) => width > height);

for (const [name, viewport] of onTheirSide)
  test(`who sits in a wheelchair reaches everything on ${name}`, async ({ browser, site }) => {
    // In its hours the desk can be called.
    const desk = await Desk.open(browser, { site: site.url, viewport, clock: true });
    const { page } = desk;
    await desk.leave();
    await page.getByRole('button', { name: /^Tôi ngồi xe/ }).tap();
    // A screen comes down in the frames after it was drawn.
    const look = (screen: string) =>
      expect.poll(() => touchedAbove(page), `too high on ${screen}`).toEqual([]);
    await expect(page.getByRole('heading', { name: /Bà con cần làm/ })).toBeVisible();
    await look('home');
    await page.getByRole('button', { name: 'Xem hết các việc' }).tap();
    await expect(page.getByRole('heading', { name: /Tất cả việc/ })).toBeVisible();
    await look('tasks');
    await page.getByRole('button', { name: 'Quay lại' }).tap();
    await page.getByRole('button', { name: /Tìm tổ/ }).tap();
    await expect(page.getByRole('heading', { name: /xã, phường nào/ })).toBeVisible();
    await look('communes');
    await page.getByRole('button', { name: 'Xã Đất Mũi' }).tap();
    await expect(page.getByRole('button', { name: /^Ấp Rạch Tàu/ })).toBeVisible();
    await look('hamlets');
    await page.getByRole('button', { name: 'Cần người giúp?' }).tap();
    await expect(page.getByRole('button', { name: 'Gọi người ra giúp' })).toBeVisible();
    await look('help');
    for (let back = 1; back <= 3; back += 1)
      await page.getByRole('button', { name: 'Quay lại' }).last().tap();
    await desk.openGuide(guide.title);
    const start = page.getByRole('button', { name: 'Coi cách làm' });
    await expect(start).toBeVisible();
    await look('papers');
    await start.tap();
    await expect(page.getByText('Bước 1 trong 3', { exact: true }).first()).toBeVisible();
    await look('step');
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
    await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
    await expect(page.getByRole('figure')).toBeVisible();
    await look('step with screens');
    await desk.leave();
    await expect(page.locator('html')).toHaveAttribute('data-lowered', 'false');
    await desk.close();
  });

test('nothing burns in: what stands at rest wanders, also where little may move', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url, clock: true });
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await desk.leave();
  const title = page.getByRole('heading', { name: /Bà con cần làm/ });
  const sun = page.locator('.scene circle').first();
  const before = [await title.boundingBox(), await sun.boundingBox()];
  await page.clock.setSystemTime(new Date(Date.parse(openMoment) + 3 * 60_000));
  await page.clock.runFor(11_000);
  await expect.poll(() => title.boundingBox()).not.toEqual(before[0]);
  await expect.poll(() => sun.boundingBox()).not.toEqual(before[1]);
  await desk.close();
});

test('before anything is typed the search offers topics, and each opens', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url });
  const { page } = desk;
  await page.getByRole('button', { name: 'Tìm: gõ chữ' }).tap();
  await page
    .getByRole('list', { name: 'Hoặc chọn một chủ đề' })
    .getByRole('button', { name: /Giấy/ })
    .tap();
  await expect(page.getByRole('heading', { name: /^Giấy/ })).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).tap();
  await expect(page.getByRole('group', { name: 'Bàn phím' })).toBeVisible();
  await desk.close();
});

/** The buttons that begin above the reach of who sits; what stands in a text is scrolled to. */
function touchedAbove(page: Page): Promise<string[]> {
  return page.evaluate((share) => {
    const frame = document.querySelector('.frame');
    const seen = [...(frame?.querySelectorAll('button') ?? [])].filter(
      (button) => !button.closest('.say, .top') && button.getClientRects().length > 0,
    );
    return seen.flatMap((button) => {
      const box = button.closest('.scroll-box')?.getBoundingClientRect();
      const { top } = button.getBoundingClientRect();
      const from = Math.max(top, box?.top ?? top);
      return from < innerHeight * share - 1
        ? [`“${button.textContent}” begins at ${Math.round((100 * from) / innerHeight)} %`]
        : [];
    });
  }, above);
}
