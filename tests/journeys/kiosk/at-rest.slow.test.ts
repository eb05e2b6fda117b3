import { Desk, openMoment } from '../support/desk.ts';
import { expect, test } from './support.ts';

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
