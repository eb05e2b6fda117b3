import { type Page } from '@playwright/test';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';
import { citizenTemplates } from './support/templates.ts';

const { url, pages } = inject('sample');
const richest = new Map(richestOfEachKind({ pages }).map((page) => [page.kind, page]));

/** Pages for paper: what is seen of them is their print. */
const forPaper = new Set([
  'poster',
  'wall-card',
  'visit-sheet',
  'lesson-sheet',
  'certificate',
  'leaflet',
  'member-handbook',
]);
const seen = citizenTemplates.filter(
  // The page for no network comes from the phone, as its files do.
  (template) => template !== 'offline' && !forPaper.has(template),
);

let first: Page;
let whole: Page;
beforeAll(async () => {
  [first, whole] = await Promise.all([openPage(), openPage()]);
  for (const page of [first, whole]) await page.route('**/*.js', (route) => route.abort());
  await first.route('**/*.css', (route) => route.abort());
  return () => Promise.all([first.context().close(), whole.context().close()]);
});

test.for(seen)('the first screen of %s waits for no style sheet', async (template) => {
  const address = url + richest.get(template)?.address;
  const isSame = async () => {
    // Drawn anew: the edge of a round corner may differ by a shade from one drawing to the next.
    await Promise.all([first.goto(address), whole.goto(address)]);
    const [alone, finished] = await Promise.all([first.screenshot(), whole.screenshot()]);
    return alone.equals(finished);
  };
  await expect.poll(isSame).toBe(true);
});
