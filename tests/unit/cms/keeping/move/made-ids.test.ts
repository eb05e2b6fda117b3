import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, numbering } from '../../../../../cms/keeping/move/made-ids.ts';

const number = fc.integer({ min: 1, max: 2 ** 40 });
/** As MongoDB makes them: seconds since 1970, chance, a counter. */
const made = fc
  .tuple(
    fc.integer({ min: 2 ** 28, max: 2 ** 32 - 1 }),
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  )
  .map(([time, rest]) => time.toString(16).padStart(8, '0') + rest.toString(16).padStart(16, '0'));
const many = <Id>(id: fc.Arbitrary<Id>) => fc.uniqueArray(id, { maxLength: 30 });

/** Numbers that ids get when they are asked for in their order. */
const numbered = (ids: string[]) => ids.toSorted().map(numbering());

test('a number is the same number again after both ways', () => {
  fc.assert(
    fc.property(many(number), (numbers) => {
      const there = numbers.map(hexOf);
      for (const id of there) expect(id).toMatch(/^[0-9a-f]{24}$/);
      expect(numbered(there)).toEqual(numbers.toSorted((one, other) => one - other));
    }),
  );
});

test('ids of both kinds keep their order, and none is given twice', () => {
  fc.assert(
    fc.property(many(number), many(made), (numbers, others) => {
      const ids = numbered([...numbers.map(hexOf), ...others]);
      expect(ids).toHaveLength(numbers.length + others.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(ids.toSorted((one, other) => one - other));
      expect(ids.every((id) => Number.isSafeInteger(id) && id > 0)).toBe(true);
    }),
  );
});
