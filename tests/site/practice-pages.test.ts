import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lessonsPack, packAddress, practicesPack } from '../../content/pack.ts';
import { practiceBand } from '../../look/phone/words.ts';
import { isScene } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { inTurn, isLong, turnAt } from '../support/long.ts';
import { freshPage, openPage, pageFor } from './support/browser.ts';
import { begin, coachOf, goOn } from './support/player.ts';
import { dataOf, every, practicesOf, sites } from './support/practices.ts';
import { walk } from './support/walk.ts';

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

  test.each(inTurn(every, 16))(
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
  { width: 320, height: 640, of: inTurn(every, 16, 1) },
  { width: 360, height: 740, of: every.filter(({ site }) => site === 'sample') },
  { width: 740, height: 360, of: every.filter(({ site }) => site === 'sample') },
];

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
    expect(await walk(page, data, 'theo', 'largest')).toEqual([]);
  });
});

/** Usual telephones: what is said is read from its beginning, and what lies below is announced. */
describe.each([
  { width: 360, height: 640, turn: 0 },
  { width: 360, height: 740, turn: 1 },
])('on $width × $height', ({ width, height, turn }) => {
  // Each on one of them, in turn; on both in the long run.
  const own = every.filter((_, at) => isLong || turnAt(at, 2) === turn);
  const walked = inTurn(own, 16, turn);
  const shown = pageFor(() => openPage({ viewport: { width, height } }));
  test.each(walked)('$slug ($site): each step begins at its top', async (where) => {
    const page = shown();
    const data = await begin(page, where, 'theo');
    expect(await walk(page, data, 'theo', 'top')).toEqual([]);
  });
});

/** Alone, the task stands beside each step: nobody has to pull for a name or a sum. */
describe.each([
  { width: 360, height: 740, text: '1', turn: 0 },
  { width: 320, height: 568, text: '3', turn: 1 },
])('alone, $width × $height with words of size $text', ({ width, height, text, turn }) => {
  const own = every.filter(({ site }, at) => isLong || site === 'sample' || turnAt(at, 2) === turn);
  const walked = inTurn(own, 16, turn);
  const shown = pageFor(() => withWords({ width, height }, text));
  test.each(walked)('$slug ($site): the task is read whole, the place is met', async (where) => {
    const page = shown();
    const data = await begin(page, where, 'tu');
    expect(await walk(page, data, 'tu', 'alone')).toEqual([]);
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
    const task = await coachOf(page).getByText(data.task).elementHandle();
    const isWhole = await task?.evaluate((words) => {
      const [own, room] = [words, words.closest('.pl-coach')].map((part) =>
        part?.getBoundingClientRect(),
      );
      return (
        own && room && own.top >= room.top && own.bottom <= Math.min(room.bottom, innerHeight) + 1
      );
    });
    expect(isWhole).toBe(true);
  });
});
