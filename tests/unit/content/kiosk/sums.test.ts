import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSums,
  boundSearches,
  type DaySums,
  furtherSums,
  keepableSearch,
  mostSearches,
  noSums,
} from '../../../../content/kiosk/sums.ts';
import everydayWords from '../../../../content/text/everyday-words.json' with { type: 'json' };
import { everydayCheck } from '../../../../content/text/everyday-words.ts';

const times = fc.integer({ min: 0, max: 50 });
const searches = fc.uniqueArray(
  fc.record({ text: fc.constantFrom('xe ôm', 'bò', 'mất sổ', 'vay vốn'), times }),
  { selector: ({ text }) => text },
);
const tasks = fc.uniqueArray(
  fc.record({
    guide: fc.constantFrom('a', 'b', 'c'),
    opened: times,
    finished: times,
    left: times,
  }),
  { selector: ({ guide }) => guide },
);

/** Sums as they are kept: sorted. */
const day: fc.Arbitrary<DaySums> = fc
  .record({ tasks, missed: searches, missedOther: times })
  .map((sums) => addSums([sums]));

describe('the days of a machine on the server', () => {
  test('do not depend on the order in which they arrive, nor on how often', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.array(fc.nat()), (states, again) => {
        const repeated = [...states, ...again.flatMap((at) => states[at % states.length] ?? [])];
        const merge = (all: DaySums[]) => all.reduce(furtherSums, noSums);
        expect(merge(repeated.toReversed())).toEqual(merge(states));
      }),
    );
  });

  test('are what the machine last sent, since its sums only grow', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), (visits) => {
        const states = visits.map((_, at) => addSums(visits.slice(0, at + 1)));
        expect(states.reduce(furtherSums, noSums)).toEqual(states.at(-1));
      }),
    );
  });
});

test('a bound day loses no search, keeps the texts it had, and grows no further', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat({ max: 60 })), { maxLength: 12 }), (visits) => {
      let kept = noSums;
      let all = 0;
      for (const visit of visits) {
        const missed = [...new Set(visit)].map((at) => ({
          text: `chữ ${'a'.repeat(at)}`,
          times: 1,
        }));
        all += missed.length;
        const before = kept;
        kept = boundSearches(addSums([kept, { tasks: [], missed, missedOther: 0 }]), before);
        expect(kept.missed.map(({ text }) => text)).toEqual(
          expect.arrayContaining(before.missed.map(({ text }) => text)),
        );
      }
      const named = kept.missed.reduce((sum, search) => sum + search.times, 0);
      expect(named + kept.missedOther).toBe(all);
      expect(kept.missed.length).toBeLessThanOrEqual(mostSearches);
    }),
  );
});

test.each([
  ['  Xe   ÔM ', 'xe ôm'],
  ['bo\u0300', 'bò'],
  ['0912345678', undefined],
  ['tổ 5', undefined],
  ['٣ chữ', undefined],
  ['?!', undefined],
  ['', undefined],
  ['a'.repeat(41), undefined],
  ['xe '.repeat(14), undefined],
  ['Nguyễn Văn Mẫu', undefined],
])('of the search “%s” the text “%s” is kept', (typed, kept) => {
  expect(keepableSearch(typed, everydayCheck(everydayWords))).toBe(kept);
});
