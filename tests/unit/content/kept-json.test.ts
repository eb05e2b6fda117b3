import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fieldsOf,
  isCount,
  isInstant,
  isNumber,
  isText,
  listOf,
  maybe,
  readJson,
  recordOf,
  type Guard,
} from '../../../content/kept-json.ts';

const isPlace = fieldsOf({ name: isText, visits: isCount, note: maybe(isText) });

test.each<[string | null, Guard<unknown>]>([
  [null, isText],
  ['', isText],
  ['{"name":', isPlace],
  ['null', isPlace],
  ['[]', isPlace],
  ['{"name":"Đất Mũi"}', isPlace],
  ['{"name":"Đất Mũi","visits":-1}', isPlace],
  ['{"name":"Đất Mũi","visits":1,"note":null}', isPlace],
  ['{"0":"một"}', listOf(isText)],
  ['["một",2]', listOf(isText)],
  ['["một"]', recordOf(isText)],
  ['{"một":1}', recordOf(isText)],
  ['1e999', isNumber],
  ['1.5', isCount],
  ['"hôm qua"', isInstant],
])('%s is not what is expected', (kept, is) => {
  expect(readJson(kept, is)).toBeUndefined();
});

test.each<[unknown, Guard<unknown>]>([
  [{ name: 'Đất Mũi', visits: 0 }, isPlace],
  [{ name: 'Đất Mũi', visits: 2, note: 'xa', added: 'later' }, isPlace],
  [[], listOf(isText)],
  [['một'], listOf(isText)],
  [{ một: 1 }, recordOf(isCount)],
  ['2026-11-25T08:00:00.000Z', isInstant],
])('%j comes back as it was kept', (value, is) => {
  expect(readJson(JSON.stringify(value), is)).toEqual(value);
});

test('whatever is kept, nothing but what the guard says comes back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (kept) => {
      const read = readJson(kept, listOf(isPlace)) ?? [];
      expect(read.every((place) => typeof place.name === 'string' && place.visits >= 0)).toBe(true);
    }),
  );
});
