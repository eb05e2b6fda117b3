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

test('without a network a meeting goes at its hour, and the one of the next week comes', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url, clock: true });
  const { page } = desk;
  await desk.leave();
  const first = page.getByText(/Thứ bảy, 28\/11\/2026, 6 giờ 30 đến 8 giờ/);
  await expect(first).toBeVisible();
  await page.context().setOffline(true);
  await page.clock.setSystemTime('2026-11-28T07:59:00+07:00');
  await page.clock.runFor(20_000);
  await expect(first).toBeVisible();
  await page.clock.setSystemTime('2026-11-28T08:00:10+07:00');
  await page.clock.runFor(20_000);
  await expect(first).toHaveCount(0);
  await expect(page.getByText(/Thứ bảy, 05\/12\/2026, 6 giờ 30 đến 8 giờ/)).toBeVisible();
  await desk.close();
});
