import { expect, test } from 'vitest';
import { Pace } from '../../../../cms/removal/pace.ts';

test('an account takes so many away in a while, then again when they are past', () => {
  let now = 0;
  const pace = new Pace([{ most: 3, within: 1000 }], () => now);
  const tries = (account: string) => [1, 2, 3, 4].map(() => pace.take(account) !== undefined);
  expect(tries('a')).toEqual([true, true, true, false]);
  expect(tries('b')).toEqual([true, true, true, false]);
  now = 999;
  expect(pace.take('a')).toBeUndefined();
  now = 1000;
  expect(tries('a')).toEqual([true, true, true, false]);
});

test('what was refused does not count', () => {
  let now = 0;
  const pace = new Pace([{ most: 1, within: 1000 }], () => now);
  expect(pace.take('a')).toBeDefined();
  for (now = 100; now < 1000; now += 100) expect(pace.take('a')).toBeUndefined();
  expect(pace.take('a')).toBeDefined();
});

test('what is given back does not count, however many began at the same moment', () => {
  const pace = new Pace([{ most: 2, within: 1000 }], () => 0);
  const [one, other] = [pace.take('a'), pace.take('a')];
  expect([one, other, pace.take('a')]).toEqual([
    expect.any(Function),
    expect.any(Function),
    undefined,
  ]);
  one?.();
  expect(pace.times('a', 2)).toEqual([0, 1000]);
  other?.();
  expect([pace.take('a'), pace.take('a'), pace.take('a')].map(Boolean)).toEqual([
    true,
    true,
    false,
  ]);
});

test('of two limits the one that is reached first holds, and times keep to both', () => {
  let now = 0;
  const limits = [
    { most: 2, within: 1000 },
    { most: 3, within: 10_000 },
  ];
  const pace = new Pace(limits, () => now);
  expect(pace.times('a', 4)).toEqual([0, 0, 1000, 10_000]);
  expect([pace.take('a'), pace.take('a'), pace.take('a')].map(Boolean)).toEqual([
    true,
    true,
    false,
  ]);
  now = 1000;
  expect([pace.take('a'), pace.take('a')].map(Boolean)).toEqual([true, false]);
  now = 9999;
  expect(pace.take('a')).toBeUndefined();
  now = 10_000;
  expect(pace.take('a')).toBeDefined();
});
