import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingPlaces } from '../../../../content/readings/sums.ts';
import { fewestTold, type Reading, timesOf, told } from '../../../../content/readings/told.ts';

const weeks = ['2026-11-16', '2026-11-23'];
const anywhere: fc.Arbitrary<Reading> = fc.record({
  of: fc.constantFrom('/a/', '/b/', '/c/', '/d/'),
  week: fc.constantFrom(...weeks),
  place: fc.constantFrom(...readingPlaces),
  times: fc.integer({ min: 1, max: 12 }),
});
const one = fc.oneof(
  anywhere,
  fc
    .tuple(anywhere, fc.constantFrom('one', 'two'))
    .map(([reading, commune]): Reading => ({ ...reading, place: 'kiosk', commune })),
);
const some = fc.array(one, { maxLength: 40 });

test('nothing that is told is few, whatever it is added up by', () => {
  fc.assert(
    fc.property(some, (all) => {
      const { readings, rest } = told(all);
      expect([...readings, ...rest].filter(({ times }) => times < fewestTold)).toEqual([]);
      for (const by of ['of', 'week', 'place'] as const)
        for (const group of Map.groupBy(readings, (reading) => reading[by]).values())
          expect(timesOf(group)).toBeGreaterThanOrEqual(fewestTold);
    }),
  );
});

test('what is taken from a total is nought or no few: the rest of a week is itself no few', () => {
  fc.assert(
    fc.property(some, (all) => {
      const { readings, rest } = told(all);
      for (const week of weeks)
        for (const place of readingPlaces) {
          const at = (reading: { week: string; place: string }) =>
            reading.week === week && reading.place === place;
          const total = timesOf([...readings, ...rest].filter(at));
          const left = total - timesOf(readings.filter(at));
          expect(left === 0 || left >= fewestTold).toBe(true);
        }
    }),
  );
});

test('which of the pages few read it was makes no difference to anything told', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (many, few) => {
      const rare = (of: string): Reading => ({ of, week: '2026-11-23', place: 'site', times: few });
      expect(told([...many, rare('/x/')])).toEqual(told([...many, rare('/y/')]));
    }),
  );
});

test('readings are added up before they are weighed, in any order', () => {
  fc.assert(
    fc.property(some, (all) => {
      const sorted = ({ readings, rest }: ReturnType<typeof told>) =>
        [...readings, ...rest].map((each) => JSON.stringify(each)).toSorted();
      const split = all.flatMap((each) =>
        Array.from({ length: each.times }, () => ({ ...each, times: 1 })),
      );
      expect(sorted(told(split.toReversed()))).toEqual(sorted(told(all)));
    }),
  );
});

test('desks of two communes are weighed apart', () => {
  const desk = { of: '/a/', week: '2026-11-23', place: 'kiosk' as const, times: 3 };
  const { readings, rest } = told([
    { ...desk, commune: 'one' },
    { ...desk, commune: 'two' },
  ]);
  expect(readings).toEqual([]);
  expect(rest).toEqual([{ week: '2026-11-23', place: 'kiosk', times: 6 }]);
});
