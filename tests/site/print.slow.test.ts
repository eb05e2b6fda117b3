import { expect, inject, test } from 'vitest';
import { memberAddresses } from '../../content/addresses.ts';
import { freshPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';

const { url, pages } = inject('seed');
/** The longest of a kind: where these fit, the others do. */
const longest = (kind: string, count: number) =>
  pages
    .filter((page) => page.kind === kind)
    .sort((left, right) => right.bytes - left.bytes)
    .slice(0, count);

/** Forms and cards of their own measures, for members or for a pocket: they say their sizes themselves. */
const ownMeasures = ['kiosk', 'practice'];

test('whatever is printed is in type for old eyes, captions, teams and lists, too', async () => {
  const page = await freshPage({ viewport: paper });
  const printed = richestOfEachKind({ pages }).filter(({ kind }) => !ownMeasures.includes(kind));
  const small: string[] = [];
  for (const { address } of printed) {
    await page.goto(url + address);
    await page.emulateMedia({ media: 'print' });
    small.push(...(await page.evaluate(smallText)).map((found) => `${address} ${found}`));
  }
  expect(printed.length).toBeGreaterThan(20);
  expect(small).toEqual([]);
});

/** Finds the text that is shown in less than 13 points. */
function smallText(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement: own, textContent: said } = text;
    if (!own || !said?.trim() || own.closest('svg, script, style, noscript')) continue;
    range.selectNodeContents(text);
    const { width, height } = range.getBoundingClientRect();
    const { fontSize, visibility } = getComputedStyle(own);
    // Words for screen readers have a box of one pixel.
    const isShown = width > 2 && height > 2 && visibility === 'visible' && !own.closest('.sr');
    if (isShown && parseFloat(fontSize) < 17.3) found.push(`${fontSize} ${said.trim()}`);
  }
  return found;
}

test('the longest guides print on two sheets', async () => {
  const page = await freshPage();
  for (const { address } of longest('guide', 3)) {
    await page.goto(url + address);
    expect(sidesOf(await page.pdf({ preferCSSPageSize: true })), address).toBeLessThanOrEqual(4);
  }
});

test('the notice of a team, the card for the wall, the form of a house visit and a new name print on one A4 sheet each', async () => {
  const page = await freshPage();
  const kinds = (['poster', 'wall-card', 'visit-sheet'] as const).map((kind) => longest(kind, 1));
  const split = longest('former-unit', 200).find(({ address }) => /\/(?:xa|phuong)-/.test(address));
  expect([...kinds.map(([page]) => page?.kind), split?.kind]).toEqual([
    'poster',
    'wall-card',
    'visit-sheet',
    'former-unit',
  ]);
  for (const { address } of [...kinds.flat(), ...(split ? [split] : [])]) {
    await page.goto(url + address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sidesOf(pdf), address).toBe(1);
    expect(sizeOf(pdf)).toEqual([210, 297]);
  }
});

test.for(['1', '2', '3'])(
  'every lesson prints on a sheet for the teacher and one for the learner, the steps of every practice on one, text %s',
  async (size) => {
    const page = await freshPage();
    await page.addInitScript((chosen) => localStorage.setItem('co-chu', chosen), size);
    for (const [kind, sides] of [
      ['lesson-sheet', 3],
      ['practice', 1],
    ] as const) {
      const all = longest(kind, 100).map(({ address }) => address);
      expect(all.length).toBeGreaterThan(4);
      await page.goto(url + (all[0] ?? ''));
      await page.evaluate(layOneAfterAnother, all);
      await page.evaluate(showPictures);
      expect(sidesOf(await page.pdf({ preferCSSPageSize: true })), kind).toBe(all.length * sides);
    }
  },
);

test.for(['1', '3'])('the handbook of a member prints on two A4 sheets, text %s', async (size) => {
  const page = await freshPage();
  await page.addInitScript((chosen) => localStorage.setItem('co-chu', chosen), size);
  await page.goto(url + memberAddresses.handbook);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(sidesOf(pdf)).toBe(4);
  expect(sizeOf(pdf)).toEqual([210, 297]);
  // What to call and the sheet to count on are on paper, where a phone is not at hand.
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('article').getByText('113', { exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole('row').count()).toBe(13);
});

/** The area between the margins of an A4 sheet, in pixels of 96 to the inch. */
const paper = { width: 703, height: 1047 };

const sidesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

/** Width and height of the first sheet, in millimetres. */
function sizeOf(pdf: Buffer): number[] {
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  return box.slice(1).map((points) => Math.round(Number(points) / 2.8346));
}

/** Waits for all pictures, those below the screen too: they take room on paper. */
async function showPictures(): Promise<void> {
  for (const one of document.images) one.loading = 'eager';
  await Promise.all([...document.images].map((one) => one.decode()));
}

/** Puts whole pages into this one, each on a new sheet: printing them one by one takes ten times as long. */
async function layOneAfterAnother(addresses: string[]): Promise<void> {
  const sheets = await Promise.all(
    addresses.map(async (address) => {
      const html = await (await fetch(address)).text();
      const sheet = document.createElement('div');
      sheet.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
      sheet.style.breakBefore = 'page';
      return sheet;
    }),
  );
  document.body.replaceChildren(...sheets);
}

test('paper shows what one needs and nothing to press: numbers, ticks, the code of the page', async () => {
  const page = await freshPage();
  const [guide] = longest('guide', 1);
  // One that asks first shows everything there.
  await page.goto(`${url + (guide?.address ?? '')}#cach-lam`);
  const tick = page.getByRole('checkbox').first();
  await tick.check();
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  expect(await tick.isVisible()).toBe(true);
  expect(await tick.isChecked()).toBe(true);
  const steps = await page.getByRole('heading', { level: 3 }).all();
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) expect(await step.isVisible()).toBe(true);
  expect(await page.getByRole('img', { name: 'Mã QR mở trang này' }).isVisible()).toBe(true);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
  const paper = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(paper).toBe('rgb(0, 0, 0)');

  await page.goto(`${url}/duong-day-nong/`);
  const numbers = await page.getByRole('link', { name: /^(?:Gọi|Nhắn) / }).all();
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) expect(await number.isVisible()).toBe(true);
});
