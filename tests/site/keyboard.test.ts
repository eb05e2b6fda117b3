import type { Page } from '@playwright/test';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';
import type { Template } from './support/templates.ts';

const sample = inject('sample');
const pages = new Map(richestOfEachKind(sample).map((page) => [page.kind, page]));
const walked: Template[] = ['home', 'guide', 'commune', 'hamlet', 'saved'];

/** A player of recordings has stops of its own. */
const withinPlayer = 10;

let page: Page;
beforeAll(async () => {
  page = await openPage({ isMobile: false, hasTouch: false });
  return () => page.context().close();
});

test.for(walked)(
  'by Tab one walks %s from end to end and always sees where one is',
  async (kind) => {
    await page.goto(sample.url + pages.get(kind)?.address, { waitUntil: 'networkidle' });
    const stops = await page.evaluate(countStops);
    const faults: string[] = [];
    const order: number[] = [];
    for (let pressed = 0; pressed < stops + withinPlayer; pressed++) {
      await page.keyboard.press('Tab');
      const { at, fault } = await page.evaluate(lookAtFocus);
      if (at < (order.at(-1) ?? 0)) break;
      order.push(at);
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
    expect(new Set(order).size).toBe(stops);
  },
);

test('the first stop leads past the masthead', async () => {
  await page.goto(sample.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

/**
 * Counts the stops: one for each link, button and field that is shown, one for a set of radio
 * buttons.
 */
function countStops(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button:not([disabled]), input, select:not([disabled]), summary, audio[controls]',
  );
  return [...all].filter((element) => element.checkVisibility({ visibilityProperty: true })).length;
}

/** Finds where the focus is in the order of the page, and whether it can be seen there. */
function lookAtFocus(): { at: number; fault?: string } {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return { at: -1 };
  const at = [...document.querySelectorAll('*')].indexOf(focused);
  const name = focused.outerHTML.slice(0, 120);
  const marked = [focused, focused.parentElement].some((element) => {
    if (!element) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return outlineStyle !== 'none' || boxShadow !== 'none';
  });
  if (!marked && focused.tagName !== 'AUDIO') return { at, fault: `no ring: ${name}` };
  const box = focused.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 40), 1), innerWidth - 1);
  const seen = [0.2, 0.5, 0.8].some((part) => {
    const shown = document.elementFromPoint(x, box.top + box.height * part);
    return shown !== null && (focused.contains(shown) || shown.contains(focused));
  });
  return seen ? { at } : { at, fault: `hidden: ${name}` };
}
