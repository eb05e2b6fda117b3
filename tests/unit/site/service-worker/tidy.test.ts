import { expect, it } from 'vitest';
import { isLeftOver, packsIn } from '../../../../site/service-worker/names.ts';
import { filesNamedIn } from '../../../../site/service-worker/tidy.ts';

const saved: Record<string, string> = {
  '/_astro/site.a1.js': 'import("./search.b2.js");import("./gone.c3.js")',
  '/_astro/search.b2.js': 'import{x}from"./fold.d4.js"',
  '/_astro/fold.d4.js': 'import"./site.a1.js"',
  '/_astro/site.e5.css': '@font-face{src:url(./letters.f6.woff2)}',
  '/_astro/letters.f6.woff2': '',
  '/_astro/old.99.js': '',
};

it('follows what pages need through scripts and styles, round and round', async () => {
  const page = '<link href="/_astro/site.e5.css"><script src="/_astro/site.a1.js">';
  const needed = await filesNamedIn([page], async (address) => saved[address]);
  expect([...needed].sort()).toEqual([
    '/_astro/fold.d4.js',
    '/_astro/letters.f6.woff2',
    '/_astro/search.b2.js',
    '/_astro/site.a1.js',
    '/_astro/site.e5.css',
  ]);
});

it("clears its own old caches, never a pack nor the kiosk's", () => {
  const names = ['site-files', 'site-shell-v1', 'site-pack-xa-dat-mui', 'kiosk-files', 'other'];
  expect(names.filter(isLeftOver)).toEqual(['site-shell-v1']);
  expect(packsIn(names)).toEqual(['xa-dat-mui']);
});
