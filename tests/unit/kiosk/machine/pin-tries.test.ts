import { expect, test } from 'vitest';
import {
  forgetTries,
  keepWrongTry,
  pinDelaySeconds,
  pinWaitSeconds,
} from '../../../../kiosk/machine/pin-tries.ts';
import { memory } from '../support/memory.ts';

test('wrong tries cost ever more time, up to a quarter of an hour', () => {
  expect([0, 2, 3, 4, 5, 20].map(pinDelaySeconds)).toEqual([0, 0, 30, 60, 120, 900]);
});

test('the waiting outlives a closed window and a restart, and ends with the right PIN', () => {
  const storage = memory();
  const delays = [0, 1, 2, 3].map(() => keepWrongTry(storage, 1000));
  expect(delays).toEqual([0, 0, 30, 60]);
  expect(pinWaitSeconds(storage, 1000)).toBe(60);
  expect(pinWaitSeconds(storage, 61_000)).toBe(0);
  expect(keepWrongTry(storage, 61_000)).toBe(120);
  forgetTries(storage);
  expect(pinWaitSeconds(storage, 61_000)).toBe(0);
});

test('a clock that was put back locks nobody out', () => {
  const storage = memory();
  for (let tries = 0; tries < 3; tries += 1) keepWrongTry(storage, 1_000_000_000_000);
  expect(pinWaitSeconds(storage, 0)).toBe(0);
});
