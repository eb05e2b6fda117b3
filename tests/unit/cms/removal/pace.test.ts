import { expect, test } from 'vitest';
import { Pace } from '../../../../cms/removal/pace.ts';

test('an account takes so many away in a while, then again when they are past', () => {
  let now = 0;
  const pace = new Pace({ most: 3, within: 1000, now: () => now });
  const tries = (account: string) => [1, 2, 3, 4].map(() => pace.allows(account));
  expect(tries('a')).toEqual([true, true, true, false]);
  expect(tries('b')).toEqual([true, true, true, false]);
  now = 999;
  expect(pace.allows('a')).toBe(false);
  now = 1000;
  expect(tries('a')).toEqual([true, true, true, false]);
});

test('what was refused does not count', () => {
  let now = 0;
  const pace = new Pace({ most: 1, within: 1000, now: () => now });
  expect(pace.allows('a')).toBe(true);
  for (now = 100; now < 1000; now += 100) expect(pace.allows('a')).toBe(false);
  expect(pace.allows('a')).toBe(true);
});
