import { chromium, type Page } from '@playwright/test';
import { describe, expect, inject, test } from 'vitest';
import { quietChromium } from '../support/chromium.ts';
import { richestOfEachKind } from './support/made-site.ts';

/**
 * WCAG 1.4.4 and 1.4.10: what is read needs no scrolling sideways; nor does anybody scroll through nothing.
 * Text sizes are the browser's, in pixels; `chosen` is the size of the panel "Chữ to".
 */
const ways = [
  { width: 320, text: 16, chosen: '1' },
  { width: 320, text: 32, chosen: '1' },
  { width: 360, text: 16, chosen: '3' },
];

/** Elements that are too wide, and stretches with nothing in them, by the address of their page. */
type Faults = Record<string, string[]>;

/** The highest stretch without a word, a picture or a control, times the size of the text. */
const mostEmpty = 22;

/** By release and way, as soon as somebody asks for a release in text of some size. */
const faults = new Map<string, Promise<Map<(typeof ways)[number], Faults>>>();

describe.for(ways)('$width pixels wide with text of $text pixels, size $chosen', (way) => {
  test.for(['sample', 'seed'] as const)(
    'no page of the %s release scrolls sideways, or through nothing',
    async (name) => {
      const key = `${name} ${way.text}`;
      const found = faults.get(key) ?? lookAtAll(name, way.text);
      faults.set(key, found);
      expect((await found).get(way)).toEqual({});
    },
  );
});

/**
 * Loads the richest page of each kind and looks at it in all ways that take text of a size: the browser's
 * own size can't be changed while it runs.
 */
async function lookAtAll(name: 'sample' | 'seed', text: number) {
  const { url, pages } = inject(name);
  const all = new Map(
    ways.filter((way) => way.text === text).map((way) => [way, {} as Faults] as const),
  );
  const args = [...quietChromium.args, `--blink-settings=defaultFontSize=${text}`];
  await using browser = await chromium.launch({ ...quietChromium, args });
  const page = await browser.newPage({ serviceWorkers: 'block' });
  for (const { address, kind } of richestOfEachKind({ pages })) {
    if (kind === 'kiosk') continue;
    await page.goto(url + address);
    for (const [{ width, chosen }, wide] of all) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate((size) => (document.documentElement.dataset.text = size), chosen);
      const found = await wideElements(page);
      // What a script fills has its place before it has its words.
      if ((await page.evaluate(empty, mostEmpty)).length > 0)
        await page.waitForLoadState('networkidle');
      found.push(...(await page.evaluate(empty, mostEmpty)));
      if (found.length > 0) wide[address] = found;
    }
  }
  return all;
}

test('going step by step in text of 32 pixels, no key is squeezed taller than wide', async () => {
  const { url, pages } = inject('sample');
  const args = [...quietChromium.args, '--blink-settings=defaultFontSize=32'];
  await using browser = await chromium.launch({ ...quietChromium, args });
  const page = await browser.newPage({
    viewport: { width: 320, height: 640 },
    serviceWorkers: 'block',
  });
  const guide = richestOfEachKind({ pages }).find(({ kind }) => kind === 'guide');
  await page.goto(url + guide?.address);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  for (const name of ['Xem cả bài', 'Bước trước', 'Xong, qua bước 2']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box?.width, name).toBeGreaterThan(box?.height ?? 0);
  }
});

/**
 * Finds what makes a page wider than its window: elements, and those whose words are wider than
 * they.
 */
function wideElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const words = document.createRange();
    const isWide = (element: Element) => {
      words.selectNodeContents(element);
      return [element, words].some((each) => each.getBoundingClientRect().right > clientWidth);
    };
    return [
      `${scrollWidth} pixels`,
      ...[...document.querySelectorAll<HTMLElement>('body *:not(svg *)')]
        .filter(isWide)
        .map(({ tagName, className }) => `${tagName.toLowerCase()}.${String(className)}`)
        .slice(0, 8),
    ];
  });
}

/**
 * Finds the highest stretch of a page that scrolls in which nothing is seen, if it is higher than so many
 * letters.
 */
function empty(most: number): string[] {
  const seen: { top: number; bottom: number }[] = [];
  const see = ({ top, bottom, width }: DOMRect) => {
    if (width > 2 && bottom - top > 2) seen.push({ top: top + scrollY, bottom: bottom + scrollY });
  };
  const words = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.textContent?.trim() || !text.parentElement?.checkVisibility()) continue;
    words.selectNodeContents(text);
    [...words.getClientRects()].forEach(see);
  }
  for (const each of document.querySelectorAll('img, svg, button, input, select, textarea'))
    if (each.checkVisibility()) see(each.getBoundingClientRect());
  const { scrollHeight } = document.documentElement;
  if (scrollHeight <= innerHeight) return [];
  const edges = [...seen, { top: scrollHeight, bottom: scrollHeight }];
  edges.sort((one, other) => one.top - other.top);
  let [end, from, highest] = [0, 0, 0];
  for (const { top, bottom } of edges) {
    if (top - end > highest) [from, highest] = [end, top - end];
    end = Math.max(end, bottom);
  }
  const letter = parseFloat(getComputedStyle(document.body).fontSize);
  return highest > most * letter
    ? [`nothing from ${from.toFixed()} to ${(from + highest).toFixed()} pixels`]
    : [];
}
