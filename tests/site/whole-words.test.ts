import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileOf } from '../../content/release.ts';
import { freshPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';

const { url, folder, pages } = inject('seed');

test('no line of any page can end within a telephone number', () => {
  const torn = pages.flatMap(({ address }) => {
    const html = readFileSync(path.join(folder, fileOf(address)), 'utf8');
    const text = html.replace(/<(script|style|title|option|textarea)\b[^]*?<\/\1>|<[^>]*>/g, '\n');
    return [...text.matchAll(/\b(?:1[89]00|0\d{3}) \d{3}[\d ]*/g)].map(
      ([number]) => address + number,
    );
  });
  expect(pages.length).toBeGreaterThan(500);
  expect(torn).toEqual([]);
});

test('a telephone number stays on one line among the results', async () => {
  const page = await freshPage({ viewport: { width: 320, height: 740 } });
  await page.goto(`${url}/tim/?q=${encodeURIComponent('khóa thẻ vietcombank 545')}`);
  const result = page.getByRole('link', { name: /1900\s545\s413/ });
  expect(await result.locator('b').textContent()).toMatch(/1900\u00a0545\u00a0413/);
});

test('in the largest text on the narrowest phone no line ends within a syllable', async () => {
  const page = await freshPage({ viewport: { width: 320, height: 640 } });
  const guides = pages.filter(({ kind }) => kind === 'guide');
  const others = richestOfEachKind({ pages }).filter(
    ({ kind }) => !['guide', 'kiosk', ...forPaper].includes(kind),
  );
  const torn: string[] = [];
  for (const { address } of [...guides, ...others]) {
    await page.goto(url + address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => (document.documentElement.dataset.text = '3'));
    torn.push(...(await page.evaluate(tornSyllables)).map((word) => `${address} ${word}`));
  }
  expect(guides.length).toBeGreaterThan(50);
  expect(others.length).toBeGreaterThan(20);
  expect(torn).toEqual([]);
});

const forPaper = ['poster', 'wall-card', 'lesson-sheet', 'certificate', 'leaflet'];

/** Finds syllables on two lines, none of which has more than seven letters; addresses may break anywhere. */
function tornSyllables(): string[] {
  const word = /(?<![\p{L}\d./@-])[\p{L}\p{M}]{1,7}(?![\p{L}\d/@-]|\.\p{L})/gu;
  const found: string[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const around = text.parentElement;
    if (!around?.checkVisibility() || around.closest('.sr, svg, select')) continue;
    for (const { index, 0: letters } of text.data.matchAll(word)) {
      range.setStart(text, index);
      range.setEnd(text, index + letters.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top / 8));
      if (new Set(tops).size > 1) found.push(`${letters} (${text.data.trim().slice(0, 60)})`);
    }
  }
  return found;
}

describe.each([
  ['/huong-dan/wifi-4g/', 5],
  ['/chinh-sach/ke-hoach-20/', 5],
  // In a question that opens, and in a list of what to prepare.
  ['/huong-dan/camau-g/', 1],
  ['/huong-dan/vneid-loi-dang-nhap/', 1],
] as const)('on the narrowest phone, words with a hyphen (%s)', (address, atLeast) => {
  test('stand on one line each', async () => {
    const page = await freshPage({ viewport: { width: 320, height: 740 } });
    await page.goto(url + address);
    const words = await page.locator('main :is(.whole, .nowrap)').evaluateAll((all) =>
      all
        .filter(({ textContent }) => /[-–]/.test(textContent ?? ''))
        .filter((one) => one.checkVisibility())
        .map((one) => ({ word: one.textContent, lines: one.getClientRects().length })),
    );
    expect(words.length).toBeGreaterThanOrEqual(atLeast);
    expect(words.filter(({ lines }) => lines !== 1)).toEqual([]);
  });

  test('part no text that is one item of a row', async () => {
    const page = await freshPage({ viewport: { width: 320, height: 740 } });
    await page.goto(url + address);
    const places = await page.locator(':is(.whole, .nowrap)').evaluateAll((all) =>
      all.flatMap(({ parentElement, textContent }) => {
        if (!parentElement) return [];
        const isRow = /flex|grid/.test(getComputedStyle(parentElement).display);
        const text = [...parentElement.childNodes].filter(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        return [{ word: textContent, parted: isRow && text.length > 0 }];
      }),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ parted }) => parted)).toEqual([]);
  });

  test('are plain text, to copy, to find and to read aloud', async () => {
    const page = await freshPage();
    await page.goto(url + address);
    const text = await page.locator('body').evaluate(({ textContent }) => textContent ?? '');
    expect(text).not.toMatch(/[\u2011\u2060]/);
  });
});
