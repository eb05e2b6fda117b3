import { expect, test } from 'vitest';
import { severalAtOnce } from '../../../../site/service-worker/several-at-once.ts';

const items = Array.from({ length: 20 }, (_, item) => item);

test('every item is worked on once', async () => {
  const done: number[] = [];
  await severalAtOnce(items, async (item) => {
    await Promise.resolve();
    done.push(item);
  });
  expect(done.sort((one, other) => one - other)).toEqual(items);
});

test('a failure begins nothing new, and what was begun is finished before it is told', async () => {
  const begun: number[] = [];
  const finished: number[] = [];
  const others = Promise.withResolvers<void>();
  const all = severalAtOnce(items, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('The line was cut.');
    await others.promise;
    finished.push(item);
  });
  const told = all.catch((failure: unknown) => [failure, [...finished]]);
  others.resolve();
  expect(await told).toEqual([new Error('The line was cut.'), [0, 2, 3]]);
  expect(begun).toEqual([0, 1, 2, 3]);
});
