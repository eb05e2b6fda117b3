import { expect, it } from 'vitest';
import { packsToKeep } from '../../../../site/service-worker/packs-to-keep.ts';

it('keeps the guides on the first page, with their pictures unless the phone is thrifty', () => {
  expect(packsToKeep([], true, false)).toEqual(['huong-dan', 'hinh']);
  expect(packsToKeep([], true, true)).toEqual(['huong-dan']);
});

it('keeps the practices from the second page on, and the pictures of the thrifty, too', () => {
  expect(packsToKeep([], false, true)).toEqual(['huong-dan', 'tap', 'hinh']);
});

it('asks for pictures behind all words, also when they are kept already', () => {
  const saved = ['hinh', 'huong-dan', 'xa-dat-mui'];
  expect(packsToKeep(saved, true, true)).toEqual(['huong-dan', 'tra-cuu', 'xa-dat-mui', 'hinh']);
  expect(packsToKeep(saved, false, false).slice(-2)).toEqual(['tap', 'hinh']);
});
