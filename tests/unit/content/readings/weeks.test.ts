import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayAfter,
  mondayOf,
  toldFrom,
  toldWeeks,
  weeksShown,
} from '../../../../content/readings/weeks.ts';

test('a week begins on Monday', () => {
  expect(['2026-11-30', '2026-12-01', '2026-12-06'].map(mondayOf)).toEqual(
    Array.from({ length: 3 }, () => '2026-11-30'),
  );
});

test.each([
  ['on its Sunday', '2026-12-06', '2026-11-23'],
  ['on the Monday after, while posts may still come', '2026-12-07', '2026-11-23'],
  ['from the Tuesday after', '2026-12-08', '2026-11-30'],
])('the week of 30/11 %s', (_when, today, last) => {
  expect(toldWeeks(today).at(-1)).toBe(last);
  expect(toldFrom('2026-12-02')).toBe('2026-12-08');
});

test('no week that is told holds a day on which something may still be added', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), noInvalidDate: true }), (at) => {
      const today = at.toISOString().slice(0, 10);
      fc.pre(/^\d{4}-/.test(today));
      const weeks = toldWeeks(today);
      expect(weeks).toHaveLength(weeksShown);
      const end = dayAfter(weeks.at(-1) ?? '', 6);
      expect(end < dayAfter(today, -1)).toBe(true);
      expect(weeks.every((week) => mondayOf(week) === week)).toBe(true);
      expect(toldFrom(end) <= today).toBe(true);
    }),
  );
});
