import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  spokenDay,
  typedDay,
  typedMoment,
} from '../../../../../../cms/base/screens/day-input/typed-day.ts';

test.each([
  ['05/01/2026', '2026-01-05'],
  [' 5/1/2026 ', '2026-01-05'],
  ['5-1-2026', '2026-01-05'],
  ['5.1.2026', '2026-01-05'],
  ['31122026', '2026-12-31'],
  ['31/04/2026', undefined],
  ['12/31/2026', undefined],
  ['5/1/26', undefined],
  ['ngày mai', undefined],
  ['', undefined],
])('“%s” is %s', (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});

test.each([
  ['05/01/2026 08:00', '2026-01-05T08:00'],
  ['5/1/2026 8h30', '2026-01-05T08:30'],
  ['5/1/2026 8h', '2026-01-05T08:00'],
  ['5/1/2026 24:00', undefined],
  ['5/1/2026', undefined],
])('“%s” is the moment %s', (typed, moment) => {
  expect(typedMoment(typed)).toBe(moment);
});

test('every day is read as it was spoken', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const [day, moment] = [date.toISOString().slice(0, 10), date.toISOString().slice(0, 16)];
      expect(typedDay(spokenDay(day))).toBe(day);
      expect(typedMoment(spokenDay(moment))).toBe(moment);
    }),
  );
});
