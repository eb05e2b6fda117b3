import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OneAtATime } from '../../../../../cms/base/spreadsheet/one-at-a-time.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Something that goes on until it is let go, or its time is over. */
function held() {
  const { promise, resolve } = Promise.withResolvers<string>();
  const work = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => resolve('given up'));
    return promise;
  };
  return { work, letGo: () => resolve('done') };
}

test('whoever waits for another is not timed meanwhile', async () => {
  const turns = new OneAtATime(20_000);
  const [first, second] = [held(), held()];
  const ends = [turns.run(first.work), turns.run(second.work)];
  await vi.advanceTimersByTimeAsync(19_000);
  first.letGo();
  await vi.advanceTimersByTimeAsync(19_000);
  second.letGo();
  expect(await Promise.all(ends)).toEqual(['done', 'done']);
});

test('what takes too long is given up, and the next one has its turn', async () => {
  const turns = new OneAtATime(20_000);
  const next = held();
  const ends = [turns.run(held().work), turns.run(next.work)];
  await vi.advanceTimersByTimeAsync(20_000);
  next.letGo();
  expect(await Promise.all(ends)).toEqual(['given up', 'done']);
});

test('what fails keeps no other from its turn', async () => {
  const turns = new OneAtATime(20_000);
  await expect(turns.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turns.run(async () => 'done')).toBe('done');
});
