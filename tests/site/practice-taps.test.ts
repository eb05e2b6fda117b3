import type { CDPSession, Locator, Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { playerWords } from '../../practice/player/words.ts';
import { freshPage } from './support/browser.ts';
import { begin, coachOf, goOn, phoneOf } from './support/player.ts';

const where = { site: 'sample', slug: 'tra-tien-qr' } as const;

interface Point {
  x: number;
  y: number;
}

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`There is nothing to touch: ${target.toString()}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger on the glass at a time, in seconds; it moves by so many pixels before it lifts. */
async function touch(
  session: CDPSession,
  target: Locator | Point,
  { slide = 0, timestamp = Date.now() / 1000 } = {},
): Promise<void> {
  const { x, y } = 'x' in target ? target : await middleOf(target);
  const at = (up: number) => [{ x, y: y - up }];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, timestamp, touchPoints });
  await send('touchStart', at(0));
  if (slide > 0) await send('touchMove', at(slide));
  await send('touchEnd', []);
}

/** Notes the mouse that browsers play after a touch, and the clicks. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const met: string[] = [];
    for (const type of ['mousedown', 'click'])
      document.addEventListener(type, () => met.push(type), true);
    Object.assign(window, { met });
  });

const met = (page: Page) => page.evaluate(() => (window as unknown as { met: string[] }).met);

describe('a finger', () => {
  test('that lifts has tapped once, without the mouse that comes after it', async () => {
    const page = await freshPage({ hasTouch: true });
    const data = await begin(page, where, 'theo');
    await goOn(page, data, 0, 'theo');
    await listen(page);
    const session = await page.context().newCDPSession(page);
    await touch(session, phoneOf(page).getByRole('button', { name: 'Chuyển tiền' }));
    await coachOf(page).getByRole('status').filter({ hasText: 'Chạm chỗ có bàn tay.' }).waitFor();
    await touch(session, phoneOf(page).locator('.ph-title'));
    await coachOf(page).getByRole('status').filter({ hasText: 'không có nút' }).waitFor();
    expect(await met(page)).toEqual(['click', 'click']);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('ph-title');
  });

  test('that slides off has tapped nothing', async () => {
    const page = await freshPage({ hasTouch: true });
    const data = await begin(page, where, 'theo');
    await goOn(page, data, 0, 'theo');
    await listen(page);
    const session = await page.context().newCDPSession(page);
    const other = phoneOf(page).getByRole('button', { name: 'Chuyển tiền' });
    await touch(session, other, { slide: 40 });
    await touch(session, other);
    await expect.poll(() => met(page)).toEqual(['click']);
  });
});

test('the second tap of a double tap leads no further than the first one, and no tap is lost after it', async () => {
  // So tall that each place is in sight at once.
  const viewport = { width: 360, height: 1400 };
  const page = await freshPage({ hasTouch: true, viewport });
  const data = await begin(page, where, 'xem');
  const stands = (at: number) =>
    coachOf(page)
      .getByText(data.steps[at]?.say ?? 'none')
      .waitFor();
  const session = await page.context().newCDPSession(page);
  const on = page.getByRole('button', { name: playerWords.watch });
  const first = Date.now() / 1000;
  const tap = (target: Locator | Point, seconds: number) =>
    touch(session, target, { timestamp: first + seconds });
  // A finger comes down twice on one point, whatever has moved below it.
  const onPoint = await middleOf(on);
  await tap(onPoint, 0);
  await stands(1);
  await tap(onPoint, 0.2);
  await tap(on, 1);
  await stands(2);
  const backPoint = await middleOf(page.getByRole('button', { name: playerWords.back }));
  await tap(backPoint, 2);
  await stands(1);
  await tap(backPoint, 2.2);
  await tap(on, 3);
  await stands(2);
});
