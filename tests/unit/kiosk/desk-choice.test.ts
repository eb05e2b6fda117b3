import { expect, test } from 'vitest';
import {
  forgetDeskChoice,
  hashPin,
  isPin,
  keepDeskChoice,
  pinDelaySeconds,
  readDeskChoice,
} from '../../../kiosk/device/desk-choice.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('a desk is remembered until it is changed, and its PIN is not readable', async () => {
  const storage = memory();
  keepDeskChoice(storage, { code: 'DATMUI1', pin: await hashPin('2468') });
  const choice = readDeskChoice(storage);
  expect(choice?.code).toBe('DATMUI1');
  expect(storage.getItem('kiosk-desk')).not.toContain('2468');
  expect(choice && (await isPin('2468', choice.pin))).toBe(true);
  expect(choice && (await isPin('2469', choice.pin))).toBe(false);
  forgetDeskChoice(storage);
  expect(readDeskChoice(storage)).toBeUndefined();
});

test('what is no desk is ignored', () => {
  const storage = memory();
  storage.setItem('kiosk-desk', '{"code":1}');
  expect(readDeskChoice(storage)).toBeUndefined();
  storage.setItem('kiosk-desk', 'no JSON');
  expect(readDeskChoice(storage)).toBeUndefined();
});

test('the same PIN never has the same hash', async () => {
  expect((await hashPin('1234')).hash).not.toBe((await hashPin('1234')).hash);
});

test('wrong tries cost ever more time, up to a quarter of an hour', () => {
  expect([0, 2, 3, 4, 5, 20].map(pinDelaySeconds)).toEqual([0, 0, 30, 60, 120, 900]);
});
