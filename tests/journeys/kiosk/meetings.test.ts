import { Desk } from '../support/desk.ts';
import { expect, glasses, test } from './support.ts';

for (const [name, viewport] of Object.entries(glasses))
  test(`${name} tells at rest when the next meeting is, and opens it from its hamlet`, async ({
    browser,
    site,
  }) => {
    const desk = await Desk.open(browser, { site: site.url, viewport, clock: true });
    const { page } = desk;
    await desk.leave();
    const rest = page.getByText('Buổi tổ chỉ bà con: Cài VNeID cho bà con');
    await expect(rest).toBeVisible();
    await expect(page.getByText(/Thứ bảy, 28\/11\/2026, 6 giờ 30 đến 8 giờ/)).toBeVisible();
    const [told, go] = await Promise.all(
      [page.locator('.attract .notices'), page.locator('.attract .go')].map((part) =>
        part.boundingBox(),
      ),
    );
    if (!told || !go) throw new Error('Something is missing at rest.');
    const apart = told.y + told.height <= go.y || told.x + told.width <= go.x;
    expect(apart).toBe(true);

    await desk.wake();
    await page
      .getByRole('button', { name: /Tổ ở ấp|Gặp tổ|Tìm tổ/ })
      .first()
      .tap();
    await page.getByRole('button', { name: 'Xã Đất Mũi' }).first().tap();
    await expect(page.getByRole('heading', { name: 'Buổi tổ chỉ bà con' })).toBeVisible();
    await page.getByRole('button', { name: /^Ấp Rạch Tàu/ }).tap();
    await page.getByRole('button', { name: /^Cài VNeID cho bà con/ }).tap();
    await expect(page.getByRole('heading', { name: 'Cài VNeID cho bà con' })).toBeVisible();
    await expect(page.getByText('Thứ bảy hằng tuần')).toBeVisible();
    await desk.close();
  });

test('without a network meetings go at their hour, and the next that is held is told', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url, clock: true, saves: true });
  const { page } = desk;
  await desk.leave();
  const told = (when: string) => page.getByText(when);
  const at = async (moment: string) => {
    await page.clock.setSystemTime(moment);
    await page.clock.runFor(20_000);
  };
  const morning = told('Thứ bảy, 28/11/2026, 6 giờ 30 đến 8 giờ');
  await expect(morning).toBeVisible();
  await page.context().setOffline(true);
  await at('2026-11-28T07:59:00+07:00');
  await expect(morning).toBeVisible();
  await at('2026-11-28T08:00:10+07:00');
  await expect(morning).toHaveCount(0);
  await expect(told('Thứ bảy, 28/11/2026, 18 giờ 30 đến 20 giờ')).toBeVisible();
  // A week later it is off: nobody is called to it.
  await at('2026-11-28T20:00:10+07:00');
  await expect(told('Thứ bảy, 12/12/2026, 6 giờ 30 đến 8 giờ')).toBeVisible();
  await desk.close();
});
