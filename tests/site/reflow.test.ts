import { chromium, type Page } from '@playwright/test';
import { describe, expect, inject, test } from 'vitest';
import { quietChromium } from '../support/chromium.ts';
import { richestOfEachKind } from './support/made-site.ts';

/**
 * WCAG 1.4.4 and 1.4.10: what is read needs no scrolling sideways. Text sizes are the browser's, in
 * pixels; `chosen` is the size of the panel "Chữ to".
 */
const ways = [
  { width: 320, text: 16, chosen: '1' },
  { width: 320, text: 32, chosen: '1' },
  { width: 360, text: 16, chosen: '3' },
  { width: 768, text: 16, chosen: '1' },
];

describe.for(ways)('$width pixels wide with text of $text pixels, size $chosen', (way) => {
  const { width, text, chosen } = way;
  test.for(['sample', 'seed'] as const)(
    'no page of the %s release scrolls sideways',
    async (name) => {
      const { url, pages } = inject(name);
      const args = [...quietChromium.args, `--blink-settings=defaultFontSize=${text}`];
      await using browser = await chromium.launch({ ...quietChromium, args });
      const page = await browser.newPage({
        viewport: { width, height: 640 },
        serviceWorkers: 'block',
      });
      await page.addInitScript((size) => localStorage.setItem('co-chu', size), chosen);
      const wide: Record<string, string[]> = {};
      for (const { address, kind } of richestOfEachKind({ pages })) {
        if (kind === 'kiosk') continue;
        await page.goto(url + address);
        const found = await wideElements(page);
        if (found.length > 0) wide[address] = found;
      }
      expect(wide).toEqual({});
    },
  );
});

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

/** What makes a page wider than its window: elements, and those whose words are wider than they. */
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
