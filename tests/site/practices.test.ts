import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, test } from 'vitest';
import { practiceBand } from '../../look/phone/words.ts';
import type { PracticeData } from '../../practice/data.ts';
import { isPressed, isScene, placesOf } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { passes, type Pass } from '../../practice/words.ts';
import { objections } from './support/axe.ts';
import { freshPage, openPage } from './support/browser.ts';
import { begin as beginOn, goOn as goOnFrom, phoneOf } from './support/player.ts';
import { dataOf, sites, some, type OnSite } from './support/practices.ts';

let page: Page;
beforeAll(async () => {
  page = await openPage();
  // What is not there at once will not come: nothing here waits for a network.
  page.setDefaultTimeout(8000);
  return () => page.context().close();
});

const begin = (where: OnSite, pass: Pass, on = page) => beginOn(on, where, pass);
const phone = (on = page) => phoneOf(on);
const goOn = (data: PracticeData, at: number, pass: Pass, byKey = false) =>
  goOnFrom(page, data, at, pass, byKey);

describe.each(some)('$slug ($site)', (where) => {
  // One player walks them all: all passes through those of the sample, through the others the freest.
  test.each(where.site === 'sample' ? passes : (['tu'] as const))(
    'is walked by role, name and keyboard to its end: %s',
    async (pass) => {
      const data = await begin(where, pass);
      for (const [at, step] of data.steps.entries()) {
        const said = isScene(step) || pass !== 'tu' ? step.say : step.free;
        await page.getByRole('region', { name: playerWords.coach }).getByText(said).waitFor();
        if (isScene(step) && step.type !== 'talk')
          expect(await phone().textContent()).toContain(step.words);
        if (step.type !== 'talk') expect(await phone().textContent()).toContain(practiceBand);
        // What lies over the screen hides the band below: it has its own.
        if (isScene(step) && step.type !== 'talk')
          expect(await phone().locator('.ph-over .ph-band').textContent()).toBe(practiceBand);
        await goOn(data, at, pass, true);
      }
      const title = pass === 'xem' ? playerWords.watched : data.end.title;
      await page.getByRole('heading', { name: title }).waitFor();
    },
  );
});

describe('a tap beside the place', () => {
  const where = { site: 'sample', slug: 'tra-tien-qr' } as const;

  test('is answered in a status, moves nothing and keeps the focus', async () => {
    const data = await begin(where, 'theo');
    await goOn(data, 0, 'theo');
    const box = await phone().boundingBox();
    const other = phone().getByRole('button', { name: 'Chuyển tiền' });
    await other.focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: 'Mình quét mã cho khỏi gõ số tài khoản. Chạm chỗ có bàn tay.' })
      .waitFor();
    await expect.poll(() => phone().boundingBox()).toEqual(box);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toContain('Chuyển tiền');
  });

  test('of every visible element has an answer', async () => {
    const data = await begin(where, 'theo');
    await goOn(data, 0, 'theo');
    const step = data.steps[1];
    const screen = step && !isScene(step) ? data.screens[step.screen] : undefined;
    if (!screen) throw new Error('The second step has no screen.');
    const others = placesOf(screen).filter(({ key }) => key !== 'quet-ma-qr');
    expect(others.length).toBeGreaterThan(2);
    for (const place of others) {
      const drawn = phone().locator(`[data-key="${place.key}"]`);
      expect(await drawn.evaluate((each) => each.tagName)).toBe(
        isPressed(place) ? 'BUTTON' : 'DIV',
      );
      await drawn.click({ position: { x: 8, y: 8 } });
      await expect.poll(() => drawn.getAttribute('class')).toContain('is-missed');
      expect(await page.getByRole('status').first().textContent()).toMatch(/\p{L}{2}/u);
    }
  });

  test('that costs money in real life stops, says why, and leads back with help', async () => {
    const data = await begin(where, 'tu');
    for (const at of [0, 1, 2]) await goOn(data, at, 'tu');
    await phone().getByRole('button', { name: 'Tiếp tục' }).click();
    const warning = page.getByRole('alertdialog', { name: playerWords.danger });
    await warning.getByText('Chuyển rồi rất khó lấy lại.').waitFor();
    expect(await objections(page, '.pl-stop')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => warning.count()).toBe(0);
    await phone().getByRole('button', { name: 'Tiếp tục' }).click();
    await warning.getByRole('button', { name: playerWords.safe }).click();
    await expect.poll(() => warning.count()).toBe(0);
    expect(await phone().locator('.is-marked').textContent()).toContain('Hủy');
  });

  test('twice, alone, is offered help', async () => {
    const data = await begin(where, 'tu');
    await goOn(data, 0, 'tu');
    await phone().getByRole('button', { name: 'Chuyển tiền' }).click();
    await page.getByRole('button', { name: playerWords.help, exact: true }).waitFor();
    await phone().getByRole('button', { name: 'Chuyển tiền' }).click();
    await page.getByRole('button', { name: playerWords.offerHelp }).click();
    expect(await phone().locator('.is-marked').textContent()).toContain('Quét mã QR');
  });
});

test('what was walked is ticked on this device only, until one button forgets it with all lessons', async () => {
  const where = { site: 'sample', slug: 'tin-nhan-gia' } as const;
  const on = await freshPage();
  const data = await begin(where, 'xem', on);
  for (const at of data.steps.keys()) await goOnFrom(on, data, at, 'xem');
  await on.getByRole('heading', { name: playerWords.watched }).waitFor();
  await on.goto(`${sites.sample.url}/hoc/giu-minh/`);
  await on.getByLabel('Tôi đọc rồi').check();
  await on.goto(`${sites.sample.url}/tap/`);
  await on.getByRole('button', { name: /^Quên hết/ }).press('Enter');
  await on.getByRole('status').filter({ hasText: 'Đã quên hết.' }).waitFor();
  expect(
    await on.evaluate(() => [localStorage.getItem('tap'), localStorage.getItem('hoc')]),
  ).toEqual([null, null]);
  // The button is gone: the focus goes to the first practice.
  const focused = () => on.evaluate(() => document.activeElement?.getAttribute('href'));
  await expect.poll(focused).toMatch(/^\/tap\/./);
});

/** The first tap of a practice that costs money in real life, if it has one. */
function dangerOf({ steps, screens }: PracticeData): { at: number; key: string } | undefined {
  for (const [at, step] of steps.entries()) {
    const screen = isScene(step) ? undefined : screens[step.screen];
    const place = screen && placesOf(screen).find(({ element }) => element?.danger);
    if (place) return { at, key: place.key };
  }
  return undefined;
}

describe.each(some.slice(0, 4))('axe objects to nothing in $slug ($site)', (where) => {
  test('at its beginning, in its middle and at its end', async () => {
    const data = await begin(where, 'theo');
    const middle = Math.floor(data.steps.length / 2);
    for (const at of data.steps.keys()) {
      const isLookedAt = where.site === 'sample' || at === 0 || at === middle;
      if (isLookedAt) expect(await objections(page, '.pl')).toEqual([]);
      await goOn(data, at, 'theo');
    }
    await page.getByRole('heading', { name: data.end.title }).waitFor();
    expect(await objections(page, '.pl')).toEqual([]);
  });

  test.runIf(dangerOf(dataOf(where)))('at its warning', async () => {
    const data = await begin(where, 'tu');
    const danger = dangerOf(data);
    for (let at = 0; at < (danger?.at ?? 0); at++) await goOn(data, at, 'tu');
    await phone().locator(`[data-key="${danger?.key}"]`).click();
    await page.getByRole('alertdialog', { name: playerWords.danger }).waitFor();
    expect(await objections(page, '.pl')).toEqual([]);
  });
});
