import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonsPack, packAddress, practicesPack } from '../../content/pack.ts';
import { practiceBand } from '../../look/phone/words.ts';
import { isScene } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { freshPage, openPage, pageFor } from './support/browser.ts';
import { begin, coachOf, goOn } from './support/player.ts';
import { dataOf, every, sites, some } from './support/practices.ts';
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

  test.each(some)(
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

/** The narrowest phone, and one on its side. */
const phones = [
  { width: 320, height: 640, of: some },
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
});
