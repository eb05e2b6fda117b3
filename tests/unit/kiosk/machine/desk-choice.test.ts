import { expect, test } from 'vitest';
import { memory } from '../support/memory.ts';
import {
  forgetDeskChoice,
  hashPin,
  isPin,
  keepDeskChoice,
  readDeskChoice,
} from '../../../../kiosk/machine/desk-choice.ts';

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
