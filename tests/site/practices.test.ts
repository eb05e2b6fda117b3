import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, test } from 'vitest';
import { practiceBand } from '../../look/phone/words.ts';
import type { PracticeData } from '../../practice/data.ts';
import { isPressed, isScene, placesOf } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { passes, type Pass } from '../../practice/words.ts';
import { inTurn, isLong, turnAt } from '../support/long.ts';
import { objections } from './support/axe.ts';
import { freshPage, openPage } from './support/browser.ts';
import { begin as beginOn, goOn as goOnFrom, phoneOf } from './support/player.ts';
import { dataOf, every, practicesOf, sites, type OnSite } from './support/practices.ts';

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

test('there are practices to walk', () => {
  expect(practicesOf('sample')).toHaveLength(2);
  expect(practicesOf('seed')).toHaveLength(18);
});

const numbered = every.map((where, at) => ({ ...where, at }));

describe.each(inTurn(numbered, 16, 2))('$slug ($site)', ({ at, ...where }) => {
  // One player walks them all: all passes through those of the sample, through the others in turn.
  const tried =
    isLong || where.site === 'sample' ? passes : [passes[turnAt(at, passes.length)] ?? 'tu'];
  test.each(tried)('is walked by role, name and keyboard to its end: %s', async (pass) => {
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
  });
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

test('the ring around the button that has the focus is whole, on a wide screen too', async () => {
  const wide = await freshPage({ viewport: { width: 1280, height: 900 } });
  const where = { site: 'sample', slug: 'tra-tien-qr' } as const;
  const data = await begin(where, 'theo', wide);
  await goOnFrom(wide, data, 0, 'theo');
  const back = wide.getByRole('button', { name: playerWords.back });
  const cutBy = await back.evaluate((button) => {
    const ring = 7;
    const { top, right, bottom, left } = button.getBoundingClientRect();
    for (let part = button.parentElement; part; part = part.parentElement) {
      const { contain, overflow } = getComputedStyle(part);
      const cut = part.getBoundingClientRect();
      const isWithin =
        cut.top <= top - ring &&
        cut.right >= right + ring &&
        cut.bottom >= bottom + ring &&
        cut.left <= left - ring;
      if (!isWithin && (/paint|content|strict/.test(contain) || overflow !== 'visible'))
        return part.className;
    }
    return '';
  });
  expect(cutBy).toBe('');
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

/** Comes back to a page that the browser had kept, when all has been forgotten elsewhere. */
async function comeBackForgotten(on: Page): Promise<void> {
  await on.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
}

describe('whoever comes back to', () => {
  const marks = { tap: '["tin-nhan-gia/xem"]', hoc: '["doc:giu-minh"]' };
  const cases = [
    ['a practice', '/tap/tin-nhan-gia/', '.is-had'],
    ['all practices', '/tap/', '.is-had'],
    ['the path', '/hoc/', '.is-done'],
    ['a lesson', '/hoc/giu-minh/', 'input[data-mark]:checked'],
  ] as const;
  test.each(cases)('%s sees no mark that was forgotten elsewhere', async (_, address, marked) => {
    const on = await freshPage();
    await on.goto(`${sites.sample.url}${address}`);
    await on.evaluate((own) => {
      for (const [key, value] of Object.entries(own)) localStorage.setItem(key, value);
    }, marks);
    await on.reload();
    await on.locator(marked).first().waitFor({ state: 'attached' });
    await comeBackForgotten(on);
    await expect.poll(() => on.locator(marked).count()).toBe(0);
    await expect.poll(() => on.locator('[data-forget]:visible').count()).toBe(0);
  });
});

test('the path of lessons forgets practices, too', async () => {
  const on = await freshPage();
  await on.goto(`${sites.sample.url}/hoc/`);
  await on.evaluate(() => localStorage.setItem('tap', '["tin-nhan-gia/xem"]'));
  await on.reload();
  await on.getByRole('button', { name: /^Quên hết/ }).click();
  await expect.poll(() => on.evaluate(() => localStorage.getItem('tap'))).toBeNull();
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

const lookedAt = every.filter(({ site }, at) => isLong || site === 'sample' || turnAt(at, 3) === 0);

describe.each(inTurn(lookedAt, 12))('axe objects to nothing in $slug ($site)', (where) => {
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

test('most practices can be run into danger', () => {
  expect(every.filter((where) => dangerOf(dataOf(where))).length).toBeGreaterThan(6);
});

test('every picture of a step has the band across it', () => {
  const pictures = every.flatMap((where) =>
    dataOf(where).steps.flatMap((step, at) =>
      isScene(step)
        ? []
        : [path.join(sites[where.site].folder, `data/hinh/tap-${where.slug}-${at + 1}.svg`)],
    ),
  );
  expect(pictures.length).toBeGreaterThan(10);
  for (const file of pictures) expect(readFileSync(file, 'utf8')).toContain(practiceBand);
});
