import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
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
