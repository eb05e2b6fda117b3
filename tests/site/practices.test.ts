import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { beforeAll, describe, expect, test } from 'vitest';
import { packAddress, practicesPack } from '../../content/pack.ts';
import { practiceBand } from '../../look/phone/words.ts';
import type { PracticeData } from '../../practice/data.ts';
import { isPressed, isScene, placesOf } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { passes, passWords, type Pass } from '../../practice/words.ts';
import { isLong, turnAt } from '../support/long.ts';
import { objections } from './support/axe.ts';
import { freshPage, openPage } from './support/browser.ts';
import { dataOf, every, nameAt, practicesOf, sites, type OnSite } from './support/practices.ts';

let page: Page;
beforeAll(async () => {
  page = await openPage();
  // What is not there at once will not come: nothing here waits for a network.
  page.setDefaultTimeout(8000);
  return () => page.context().close();
});

async function begin(where: OnSite, pass: Pass, on = page): Promise<PracticeData> {
  await on.goto(`${sites[where.site].url}/tap/${where.slug}/`);
  await on.getByRole('button', { name: passWords[pass].what }).press('Enter');
  await on.getByRole('region', { name: playerWords.phone }).waitFor();
  return dataOf(where);
}

const phone = (on = page) => on.getByRole('region', { name: playerWords.phone });

/** Goes on from a step, as people with or without a finger do. */
async function goOn(data: PracticeData, at: number, pass: Pass, byKey: boolean): Promise<void> {
  const step = data.steps[at];
  if (!step) throw new Error('The practice is over.');
  const button =
    isScene(step) || pass === 'xem'
      ? page.getByRole('button', { name: isScene(step) ? step.go : playerWords.watch, exact: true })
      : phone()
          .locator(`[data-key="${step.element}"]`)
          .and(phone().getByRole('button', { name: nameAt(data, step) }));
  if (byKey) {
    await tabTo(button);
    await page.keyboard.press('Enter');
  } else await button.click();
  // What was tapped says so for a frame.
  await page.locator('.is-hit').waitFor({ state: 'detached' });
}

/** Goes on with Tab, as who has no pointer does, until something has the focus. */
async function tabTo(button: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await button.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${button.toString()}`);
}

test('there are practices to walk', () => {
  expect(practicesOf('sample')).toHaveLength(2);
  expect(practicesOf('seed')).toHaveLength(18);
});

describe.each(every.map((where, at) => ({ ...where, at })))('$slug ($site)', ({ at, ...where }) => {
  // One player walks them all: all passes through those of the sample, through the others in turn.
  const tried =
    isLong || where.site === 'sample' ? passes : [passes[turnAt(at, passes.length)] ?? 'tu'];
  // Alone, who walks has a keyboard and nothing else.
  test.each(tried)('is walked by role and name to its end: %s', async (pass) => {
    const data = await begin(where, pass);
    for (const [at, step] of data.steps.entries()) {
      const said = isScene(step) || pass !== 'tu' ? step.say : step.free;
      await page.getByRole('region', { name: playerWords.coach }).getByText(said).waitFor();
      if (isScene(step) && step.type !== 'talk')
        expect(await phone().textContent()).toContain(step.words);
      if (step.type !== 'talk') expect(await phone().textContent()).toContain(practiceBand);
      await goOn(data, at, pass, pass === 'tu');
    }
    const title = pass === 'xem' ? playerWords.watched : data.end.title;
    await page.getByRole('heading', { name: title }).waitFor();
  });
});

describe('a tap beside the place', () => {
  const where = { site: 'sample', slug: 'tra-tien-qr' } as const;

  test('is answered in a status, moves nothing and keeps the focus', async () => {
    const data = await begin(where, 'theo');
    await goOn(data, 0, 'theo', false);
    const box = await phone().boundingBox();
    const other = phone().getByRole('button', { name: 'Chuyển tiền' });
    await other.focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: 'Mình quét mã cho khỏi gõ số tài khoản. Chạm chỗ có bàn tay.' })
      .waitFor();
    expect(await phone().boundingBox()).toEqual(box);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Chuyển tiền');
  });

  test('of every visible element has an answer', async () => {
    const data = await begin(where, 'theo');
    await goOn(data, 0, 'theo', false);
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
      expect(await page.getByRole('status').first().textContent()).toMatch(/\p{L}{2}/u);
      expect(await drawn.getAttribute('class')).toContain('is-missed');
    }
  });

  test('that costs money in real life stops, says why, and leads back with help', async () => {
    const data = await begin(where, 'tu');
    for (const at of [0, 1, 2]) await goOn(data, at, 'tu', false);
    await phone().getByRole('button', { name: 'Tiếp tục' }).click();
    const warning = page.getByRole('alertdialog', { name: playerWords.danger });
    await warning.getByText('Chuyển rồi rất khó lấy lại.').waitFor();
    expect(await objections(page, '.pl-stop')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await warning.count()).toBe(0);
    await phone().getByRole('button', { name: 'Tiếp tục' }).click();
    await warning.getByRole('button', { name: playerWords.safe }).click();
    expect(await warning.count()).toBe(0);
    expect(await phone().locator('.is-marked').textContent()).toContain('Hủy');
  });

  test('twice, alone, is offered help', async () => {
    const data = await begin(where, 'tu');
    await goOn(data, 0, 'tu', false);
    await phone().getByRole('button', { name: 'Chuyển tiền' }).click();
    await page.getByRole('button', { name: playerWords.help, exact: true }).waitFor();
    await phone().getByRole('button', { name: 'Chuyển tiền' }).click();
    await page.getByRole('button', { name: playerWords.offerHelp }).click();
    expect(await phone().locator('.is-marked').textContent()).toContain('Quét mã QR');
  });
});

test('the back button of the browser goes one step back, then out; "Nghỉ" goes out at once', async () => {
  const where = { site: 'sample', slug: 'tra-tien-qr' } as const;
  const on = await freshPage();
  const data = await begin(where, 'theo', on);
  const intro = on.getByRole('button', { name: passWords.theo.what });
  await phone(on).getByRole('button', { name: 'Bông Súng' }).click();
  await phone(on).getByRole('button', { name: 'Quét mã QR' }).waitFor();
  await on.goBack();
  await phone(on).getByRole('button', { name: 'Bông Súng' }).waitFor();
  await on.goBack();
  await intro.waitFor();
  await intro.click();
  await phone(on).getByRole('button', { name: 'Bông Súng' }).click();
  await on.getByRole('button', { name: playerWords.stop, exact: true }).click();
  await intro.waitFor();
  expect(new URL(on.url()).pathname).toBe(`/tap/${data.slug}/`);
});

test('what was walked is ticked on this device only, until one button forgets it', async () => {
  const where = { site: 'sample', slug: 'tin-nhan-gia' } as const;
  const on = await freshPage();
  const data = await begin(where, 'xem', on);
  for (const step of data.steps)
    await on
      .getByRole('button', { name: isScene(step) ? step.go : playerWords.watch, exact: true })
      .click();
  await on.getByRole('heading', { name: playerWords.watched }).waitFor();
  await on.goto(`${sites.sample.url}/tap/`);
  const forget = on.getByRole('button', { name: /^Quên/ });
  await forget.click();
  expect(await on.evaluate(() => JSON.stringify(localStorage))).not.toContain('tin-nhan-gia');
});

describe('axe objects to nothing', () => {
  test.each(every.filter(({ site }) => site === 'sample'))('in $slug', async (where) => {
    const data = await begin(where, 'theo');
    let looked = 0;
    for (const at of data.steps.keys()) {
      expect(await objections(page, '.pl')).toEqual([]);
      looked++;
      await goOn(data, at, 'theo', false);
    }
    expect(await objections(page, '.pl')).toEqual([]);
    expect(looked).toBe(data.steps.length);
  });
});

test('a page weighs little more than a guide, and the pack fits a phone', () => {
  const { folder, pages } = sites.seed;
  const size = (file: string) => statSync(path.join(folder, `${file}.br`)).size;
  const heaviest = (kind: string) =>
    Math.max(
      0,
      ...pages
        .filter((each) => each.kind === kind)
        .map(({ address }) => size(`${address}index.html`)),
    );
  expect(heaviest('practice')).toBeLessThan(heaviest('guide') + 8000);
  expect(size(packAddress(practicesPack))).toBeLessThan(60_000);
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
