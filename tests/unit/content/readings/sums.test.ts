import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixed } from '../../../../content/addresses.ts';
import {
  addReadings,
  askedSearch,
  boundReadings,
  mostOfDay,
  noReadings,
  readingOf,
  type ReadingSums,
} from '../../../../content/readings/sums.ts';

const times = fc.integer({ min: 1, max: 1000 });
const sums: fc.Arbitrary<ReadingSums> = fc.record({
  pages: fc.uniqueArray(fc.record({ page: fc.constantFrom('/a/', '/b/', '/c/'), times }), {
    selector: ({ page }) => page,
  }),
  missed: fc.uniqueArray(fc.record({ text: fc.constantFrom('xe ôm', 'cá', 'gà'), times }), {
    selector: ({ text }) => text,
  }),
  missedOther: fc.nat(9),
});

test('however sums are put together, they come to the same', () => {
  fc.assert(
    fc.property(sums, sums, sums, (one, two, three) => {
      const all = addReadings([one, two, three]);
      expect(addReadings([three, addReadings([two, one])])).toEqual(all);
      expect(addReadings([all, noReadings])).toEqual(all);
    }),
  );
});

test('a day keeps the pages that it has, and no more than its most', () => {
  const page = (at: number) => ({ page: `/p${at}/`, times: 1 });
  const known = { ...noReadings, pages: [page(mostOfDay.pages + 1)] };
  const pages = Array.from({ length: mostOfDay.pages + 2 }, (_, at) => page(at));
  const bound = boundReadings(addReadings([known, { ...noReadings, pages }]), known);
  expect(bound.pages).toHaveLength(mostOfDay.pages);
  expect(bound.pages).toContainEqual({ page: `/p${mostOfDay.pages + 1}/`, times: 2 });
});

test('searches beyond the most of a day are counted without their words', () => {
  const missed = Array.from({ length: mostOfDay.missed + 3 }, (_, at) => ({
    text: `chữ ${at}`,
    times: 2,
  }));
  const bound = boundReadings({ pages: [], missed, missedOther: 1 }, noReadings);
  expect(bound.missed).toHaveLength(mostOfDay.missed);
  expect(bound.missedOther).toBe(7);
});

test.each([
  ['a guide', '/huong-dan/vneid/', false, '/huong-dan/vneid/'],
  ['the first page', '/', false, '/'],
  ['a search that waits', fixed.search, false, fixed.search],
  ['a search', fixed.search, true, askedSearch],
  ['a question elsewhere', '/huong-dan/', true, '/huong-dan/'],
  ['a file', '/data/goi/a.json', false, undefined],
  ['a kiosk, which counts for itself', fixed.kiosk, false, undefined],
  ['the page on having no network', fixed.offline, false, undefined],
  ['a very long address', `/${'a'.repeat(300)}/`, false, undefined],
  ['an address that nobody writes', '/huong-dan/<b>/', false, undefined],
])('%s', (_what, path, asks, reading) => {
  expect(readingOf(path, asks)).toBe(reading);
});
