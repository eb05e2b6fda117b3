import { expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';
import type { MadePage } from './support/made-site.ts';

/** Pixels of a small screen with the browser's bars. */
const height = 640;

test.for(['sample', 'seed'] as const)(
  'in the %s release the first number of every team is on a screen of 640 px, with when it meets',
  async (name) => {
    const { url, pages } = inject(name);
    const page = await freshPage({ viewport: { width: 360, height } });
    const found: { address: string; call: number; meets: number; bar: number }[] = [];
    for (const { address } of longestNames(pages)) {
      await page.goto(url + address, { waitUntil: 'domcontentloaded' });
      const places = await page.evaluate(() => {
        const bottom = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom;
        const call = bottom('.member a[href^="tel:"]');
        const bar = document.querySelector('.tabbar')?.getBoundingClientRect().top ?? 0;
        return call === undefined ? undefined : { call, meets: bottom('.meets') ?? 0, bar };
      });
      if (places) found.push({ address, ...places });
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ meets }) => meets > 0)).toBe(true);
    expect(found.filter(({ call, meets, bar }) => call > bar || meets > call)).toEqual([]);
  },
);

/** Hamlets whose names take most room. */
const longestNames = (pages: MadePage[]) =>
  pages
    .filter(({ kind }) => kind === 'hamlet')
    .sort((left, right) => right.address.length - left.address.length)
    .slice(0, 30);
