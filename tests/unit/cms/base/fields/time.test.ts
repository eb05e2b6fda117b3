import { expect, test } from 'vitest';
import { asTime } from '../../../../../cms/base/fields/time.ts';

test.each([
  ['07:30', '07:30'],
  ['7:30', '07:30'],
  [' 7h30 ', '07:30'],
  ['7h', '07:00'],
  ['7 giờ', '07:00'],
  ['13 giờ 05', '13:05'],
  ['17', '17:00'],
  ['24:00', '24:00'],
  ['7:75', '7:75'],
  ['sáng', 'sáng'],
])('of what editors type as a time, “%s” is kept as “%s”', (typed, kept) => {
  expect(asTime(typed)).toBe(kept);
});
