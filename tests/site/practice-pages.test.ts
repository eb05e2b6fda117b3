import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lessonsPack, packAddress, practicesPack } from '../../content/pack.ts';
import { practiceBand } from '../../look/phone/words.ts';
import { isScene } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { isLong, turnAt } from '../support/long.ts';
import { freshPage, openPage, pageFor } from './support/browser.ts';
import { begin, coachOf, goOn, moreOf, wayOn } from './support/player.ts';
import { dataOf, every, practicesOf, sites } from './support/practices.ts';

const { folder, pages, url } = sites.seed;
const sizeOf = (file: string) => statSync(path.join(folder, `${file}.br`)).size;
const heaviest = (kind: string) =>
  pages
    .filter((each) => each.kind === kind)
    .map(({ address }) => address)
    .sort((a, b) => sizeOf(`${b}index.html`) - sizeOf(`${a}index.html`))[0] ?? '';

/** All bytes that come over the line for the first view of a page, headers and pictures included. */
async function firstView(address: string): Promise<number> {
  const page = await freshPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
        return responseBodySize + responseHeadersSize;
      }),
    );
  });
  await page.goto(url + address, { waitUntil: 'networkidle' });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('the first view of a practice weighs at most 8 kB more than that of a guide', async () => {
  const guide = await firstView(heaviest('guide'));
  expect(guide).toBeGreaterThan(15_000);
  expect(await firstView(heaviest('practice'))).toBeLessThanOrEqual(guide + 8000);
});

test('what phones keep of practices and lessons is small', () => {
  expect(sizeOf(packAddress(practicesPack))).toBeLessThan(60_000);
  // Who opened no lesson has none of it.
  expect(sizeOf(packAddress(lessonsPack))).toBeLessThan(30_000);
});

describe('without a script', () => {
  const at = pageFor(() => openPage({ javaScriptEnabled: false }));

  test.each(every)('$slug ($site) reads as numbered pictures with words', async (where) => {
    const page = at();
    await page.goto(`${sites[where.site].url}/tap/${where.slug}/`);
    const { steps } = dataOf(where);
    const shots = page.locator('.shots > li');
    expect(await shots.count()).toBe(steps.length);
    for (const [at, step] of steps.entries()) {
      const shot = shots.nth(at);
      const words = (await shot.innerText()).replaceAll('\u00a0', ' ');
      expect(words).toContain(step.say);
      if (isScene(step)) expect(words).toContain(step.words);
      else expect(await shot.getByRole('img', { name: `Hình bước ${at + 1}` }).count()).toBe(1);
    }
    // The numbers are drawn by the style.
    const numbers = await shots.evaluateAll((all) =>
      all.map((each) => {
        const words = each.querySelector(':scope > p');
        return words && getComputedStyle(words, '::before').content;
      }),
    );
    expect(numbers).toEqual(steps.map((_, at) => `"${at + 1}"`));
    expect(await page.locator('main button:visible:not([type=submit])').count()).toBe(0);
  });
});

describe('on paper', () => {
  const at = pageFor(openPage);

  test.each(every)(
    '$slug ($site) is a card of one sheet, with the band in each picture',
    async (where) => {
      const page = at();
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${sites[where.site].url}/tap/${where.slug}/`);
      // A browser that prints asks for what it has not seen yet.
      await page.locator('.shots img').evaluateAll((all) =>
        Promise.all(
          (all as HTMLImageElement[]).map((each) => {
            each.loading = 'eager';
            return each.decode();
          }),
        ),
      );
      await page.emulateMedia({ media: 'print' });
      const shown = await page
        .locator('.shots img:visible')
        .evaluateAll((all) => all.map((each) => each.getAttribute('src') ?? ''));
      expect(shown.length).toBeGreaterThan(1);
      for (const src of shown)
        expect(readFileSync(path.join(sites[where.site].folder, src), 'utf8')).toContain(
          practiceBand,
        );
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    },
  );
});

test('the code on a page, and on its card, leads home to the same practice', async () => {
  const page = await freshPage({ deviceScaleFactor: 2 });
  await page.goto(`${url}/tap/vietqr/`);
  const picture = await page.locator('.qr img').screenshot();
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
  expect(read).toMatch(/^https:\/\/.+\/tap\/vietqr\/$/);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.qr img').isVisible()).toBe(true);
});

test('a card that is sent on shows a drawing, never a screen', () => {
  const told = practicesOf('seed').map(
    (slug) =>
      readFileSync(path.join(folder, `tap/${slug}/index.html`), 'utf8').match(
        /property="og:image" content="([^"?]+)/,
      )?.[1],
  );
  expect(told).toHaveLength(18);
  for (const card of told) expect(card).toMatch(/\/data\/chia-se\/tap\/[\w-]+\.png$/);
});

/** The narrowest phone, for all practices; others for those of the sample. */
const phones = [
  { width: 320, height: 640, of: every },
  { width: 360, height: 740, of: every.filter(({ site }) => site === 'sample') },
  { width: 740, height: 360, of: every.filter(({ site }) => site === 'sample') },
];

/** The pixels of something that are seen on the glass: of its height, or of its end. */
const seenOf = (part: Locator) =>
  part.evaluate((own) => {
    const { top, bottom, width } = own.getBoundingClientRect();
    const room = own.closest('.ph-body, .ph-over, .pl-talk, .pl-coach')?.getBoundingClientRect();
    const ground = own.closest('.pl-ground')?.getBoundingClientRect();
    const from = Math.max(0, room?.top ?? 0, ground?.top ?? 0);
    const to = Math.min(innerHeight, room?.bottom ?? Infinity, ground?.bottom ?? Infinity);
    return { seen: Math.min(bottom, to) - Math.max(top, from), height: bottom - top, width };
  });

/** Waits until a place can be tapped, after whoever looks for it has gone on to what lies below. */
async function comesInSight(way: Locator, more?: Locator): Promise<void> {
  if ((await seenOf(way)).seen >= 44) return;
  if (await more?.isVisible()) await more?.click();
  await expect.poll(async () => (await seenOf(way)).seen).toBeGreaterThanOrEqual(44);
}

/** The width of all that a page shows, and its words that are wider than their place. */
const widthOf = (page: Page) =>
  page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    wide: [
      ...document.querySelectorAll(
        '.pl-say, .pl-coach:not(.is-without-why) .pl-why, .pl-acts .btn',
      ),
    ].flatMap((each) => (each.scrollWidth > each.clientWidth + 1 ? [each.textContent] : [])),
  }));

/** A page with words of a size that a reader has chosen, where nothing glides: what it comes to is asked. */
async function withWords(viewport: { width: number; height: number }, size: string) {
  const page = await openPage({ viewport, reducedMotion: 'reduce' });
  await page.addInitScript((size) => localStorage.setItem('co-chu', size), size);
  return page;
}

describe.each(phones)('with the largest words, $width wide', ({ width, height, of }) => {
  const shown = pageFor(() => withWords({ width, height }, '3'));

  test.each(of)('$slug ($site): nothing is cut off, each place can be tapped', async (where) => {
    const page = shown();
    const data = await begin(page, where, 'theo');
    for (const at of data.steps.keys()) {
      const way = wayOn(page, data, at, 'theo');
      const { width: wayWidth, height: wayHeight } = await seenOf(way);
      expect(Math.min(wayWidth, wayHeight)).toBeGreaterThanOrEqual(44);
      // Nobody has to look for it, nor for what is said, nor for the band.
      await comesInSight(way, await moreOf(page));
      if (data.steps[at]?.type === 'tap')
        expect((await seenOf(page.locator('.ph-band'))).seen).toBeGreaterThanOrEqual(20);
      const say = await seenOf(page.locator('.pl-say'));
      expect(say.seen).toBeGreaterThanOrEqual(say.height - 1);
      expect(await widthOf(page)).toEqual({ width, wide: [] });
      await goOn(page, data, at, 'theo');
    }
    await page.getByRole('heading', { name: data.end.title }).waitFor();
    expect((await widthOf(page)).width).toBe(width);
  });
});

/** The places that are read before one taps, of which less than half is seen. */
const unread = (page: Page) =>
  page.locator('.pl-ground').evaluate((ground) => {
    const all = ground.querySelectorAll(
      '.ph:not(.is-covered) :is(.is-message, .is-person, .is-amount, .is-notice, .is-receipt)',
    );
    return [...all].flatMap((each) => {
      const { top, height } = each.getBoundingClientRect();
      const room = (each.closest('.ph-body') ?? ground).getBoundingClientRect();
      return top < room.top || top + height / 2 > room.bottom ? [each.textContent] : [];
    });
  });

/** Usual telephones: what is said is read from its beginning, and what lies below is announced. */
describe.each([
  { width: 360, height: 640, turn: 0 },
  { width: 360, height: 740, turn: 1 },
])('on $width × $height', ({ width, height, turn }) => {
  // Each on one of them, in turn; on both in the long run.
  const own = every.filter((_, at) => isLong || turnAt(at, 2) === turn);
  const shown = pageFor(() => openPage({ viewport: { width, height } }));
  test.each(own)('$slug ($site): each step begins at its top', async (where) => {
    const page = shown();
    const data = await begin(page, where, 'theo');
    for (const [at, step] of data.steps.entries()) {
      await coachOf(page).getByText(step.say, { exact: true }).waitFor();
      const more = await moreOf(page);
      if (isScene(step)) {
        const said = page.locator('.pl-ground [data-read]').last();
        const whole = (await seenOf(said)).height - 1;
        await expect.poll(async () => (await seenOf(said)).seen).toBeGreaterThanOrEqual(whole);
      } else {
        expect(await page.locator('.ph-body').evaluate((body) => body.scrollTop)).toBe(0);
        const isMore = await more.isVisible();
        if (!isMore) expect(await unread(page)).toEqual([]);
        await comesInSight(wayOn(page, data, at, 'theo'), isMore ? more : undefined);
      }
      await goOn(page, data, at, 'theo');
    }
  });
});

/** Alone, the task stands beside each step: nobody has to pull for a name or a sum. */
describe.each([
  { width: 360, height: 740, text: '1', turn: 0 },
  { width: 320, height: 568, text: '3', turn: 1 },
])('alone, $width × $height with words of size $text', ({ width, height, text, turn }) => {
  const own = every.filter(({ site }, at) => isLong || site === 'sample' || turnAt(at, 2) === turn);
  const shown = pageFor(() => withWords({ width, height }, text));
  test.each(own)('$slug ($site): the task is read whole, the place is met', async (where) => {
    const page = shown();
    const data = await begin(page, where, 'tu');
    for (const [at, step] of data.steps.entries()) {
      await coachOf(page)
        .getByText(isScene(step) ? step.say : step.free, { exact: true })
        .waitFor();
      await moreOf(page);
      const unfold = coachOf(page).getByRole('button', { name: playerWords.unfold });
      if (await unfold.isVisible()) await unfold.click();
      const read = isScene(step) ? ['.pl-say'] : ['.pl-say', '.pl-why'];
      for (const part of read) {
        const { seen, height } = await seenOf(page.locator(part));
        expect(seen).toBeGreaterThanOrEqual(height - 1);
      }
      expect(await page.locator('.pl-coach').evaluate((coach) => coach.scrollTop)).toBe(0);
      // Read, it is folded again: the telephone has its room back.
      const fold = coachOf(page).getByRole('button', { name: playerWords.fold });
      if (await fold.isVisible()) await fold.click();
      const way = wayOn(page, data, at, 'tu');
      await way.evaluate((place) => place.scrollIntoView({ block: 'center' }));
      await comesInSight(way);
      await goOn(page, data, at, 'tu');
    }
    await page.getByRole('heading', { name: data.end.title }).waitFor();
  });
});

describe('a task that has no room', () => {
  const where = { site: 'seed', slug: 'vietqr' } as const;

  test('is unfolded and folded again, and begins folded at each step', async () => {
    const page = await freshPage({ viewport: { width: 320, height: 568 } });
    await page.addInitScript(() => localStorage.setItem('co-chu', '3'));
    const data = await begin(page, where, 'tu');
    const coach = coachOf(page);
    const unfold = coach.getByRole('button', { name: playerWords.unfold, expanded: false });
    const fold = coach.getByRole('button', { name: playerWords.fold, expanded: true });
    await unfold.click();
    await fold.click();
    await unfold.click();
    await fold.waitFor();
    await goOn(page, data, 0, 'tu', true);
    await unfold.waitFor();
    expect(await fold.count()).toBe(0);
  });

  test('is there beside an answer, too', async () => {
    const page = await freshPage({ viewport: { width: 360, height: 740 } });
    const data = await begin(page, where, 'tu');
    for (const at of [0, 1]) await goOn(page, data, at, 'tu');
    await page.locator('[data-key="ma-cua-toi"]').click();
    await coachOf(page).getByRole('status').filter({ hasText: 'Mình đang đi trả mà.' }).waitFor();
    await coachOf(page).getByRole('button', { name: playerWords.unfold }).click();
    const { seen, height } = await seenOf(coachOf(page).getByText(data.task));
    expect(seen).toBeGreaterThanOrEqual(height - 1);
  });
});
