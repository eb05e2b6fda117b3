import type { Payload } from 'payload';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startClock } from '../../../../../cms/storage/planned-work/clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that fails is tried again, and nothing else waits for it', async () => {
  const looks = { broken: 0, whole: 0 };
  const recurring = [
    {
      name: 'Broken work',
      resume: () => {
        looks.broken += 1;
        return Promise.reject(new Error('The disk is full.'));
      },
    },
    {
      name: 'Whole work',
      resume: () => {
        looks.whole += 1;
        return Promise.resolve();
      },
    },
  ];
  const said: string[] = [];
  const logger = { error: ({ msg }: { msg: string }) => said.push(msg) };
  startClock({ config: { custom: { recurring } }, logger } as unknown as Payload);

  await vi.advanceTimersByTimeAsync(0);
  expect(looks).toEqual({ broken: 1, whole: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toEqual({ broken: 2, whole: 2 });
  expect(said).toEqual(Array(2).fill('Broken work could not be taken up'));
});
