import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Limit, waitAfter } from '../../../../../cms/base/limits/limit.ts';

const limit: Limit = { name: 'test', free: 3, firstWait: 30, longestWait: 200 };

test('free tries wait for nothing, each further one twice as long, up to the longest', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 1000].map((count) => waitAfter(count, limit));
  expect(waits).toEqual([0, 0, 30, 60, 120, 200, 200, 200]);
});

test('a further try never waits less', () => {
  fc.assert(
    fc.property(fc.nat(2000), (count) => {
      expect(waitAfter(count + 1, limit)).toBeGreaterThanOrEqual(waitAfter(count, limit));
    }),
  );
});
