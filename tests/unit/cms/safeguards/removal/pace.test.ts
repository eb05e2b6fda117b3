import { expect, test } from 'vitest';
import { isFree, longestOf, timesFrom } from '../../../../../cms/safeguards/removal/pace.ts';

const limits = [
  { most: 2, within: 1000 },
  { most: 3, within: 10_000 },
];

test('of two limits the one that is reached first holds', () => {
  const free = (moments: number[], now: number) => isFree(limits, moments, now);
  expect([free([], 0), free([0], 0), free([0, 0], 0)]).toEqual([true, true, false]);
  expect([free([0, 0], 999), free([0, 0], 1000)]).toEqual([false, true]);
  expect([free([0, 0, 1000], 9999), free([0, 0, 1000], 10_000)]).toEqual([false, true]);
  expect(longestOf(limits)).toBe(10_000);
});

test('times keep to both limits, and to what was done before', () => {
  expect(timesFrom(limits, [], 4, 0)).toEqual([0, 0, 1000, 10_000]);
  expect(timesFrom(limits, [0, 0], 1, 5)).toEqual([1000]);
  expect(timesFrom(limits, [0, 0, 0], 1, 10_000)).toEqual([10_000]);
  expect(timesFrom(limits, [], 0, 0)).toEqual([]);
});
