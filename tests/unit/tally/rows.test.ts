import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counters } from '../../../content/counters.ts';
import { countOf, none } from '../../../tally/counters.ts';
import {
  merged,
  rowsOf,
  sharedNumbers,
  sumsOf,
  sumsOfYear,
  type Row,
} from '../../../tally/rows.ts';

const row = fc.record<Row>({
  phone: fc.constantFrom('AAAAA', 'BBBBB', 'CCCCC'),
  no: fc.integer({ min: 1, max: 3 }),
  month: fc.constantFrom('2026-10', '2026-11'),
  version: fc.integer({ min: 1, max: 4 }),
  counts: fc.array(fc.integer({ min: 0, max: 9 }), {
    minLength: counters.length,
    maxLength: counters.length,
  }),
});
const rows = fc.array(row, { maxLength: 8 });

const of = (phone: string, version: number, first: number, month = '2026-11'): Row => ({
  phone,
  no: 1,
  month,
  version,
  counts: [first, ...none.slice(1)],
});

describe('putting rows together', () => {
  test('twice is once', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const both = merged(one, other);
        expect(merged(both, other)).toEqual(both);
        expect(merged(both, both)).toEqual(both);
      }),
    );
  });

  test('comes to the same in any order, by any way', () => {
    fc.assert(
      fc.property(rows, rows, rows, (one, other, third) => {
        expect(merged(one, other)).toEqual(merged(other, one));
        expect(merged(merged(one, other), third)).toEqual(merged(one, merged(other, third)));
      }),
    );
  });

  test('keeps of each phone and month the highest version, and nothing else', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const all = [...one, ...other];
        for (const kept of merged(one, other)) {
          const same = all.filter(
            ({ phone, month }) => phone === kept.phone && month === kept.month,
          );
          expect(same).toContainEqual(kept);
          expect(kept.version).toBe(Math.max(...same.map(({ version }) => version)));
        }
      }),
    );
  });

  test('takes an undo, whose sum is smaller', () => {
    const kept = merged([of('AAAAA', 37, 33)], [of('AAAAA', 38, 32)]);
    expect(countOf(sumsOf(kept, '2026-11'), 'first')).toBe(32);
  });
});

test('sums are of a month, or of its year so far', () => {
  const kept = [
    of('AAAAA', 1, 5, '2025-12'),
    of('AAAAA', 1, 7, '2026-01'),
    of('AAAAA', 1, 11),
    of('BBBBB', 1, 13),
    of('BBBBB', 1, 17, '2026-12'),
  ];
  expect(countOf(sumsOf(kept, '2026-11'), 'first')).toBe(24);
  expect(countOf(sumsOfYear(kept, '2026-11'), 'first')).toBe(31);
});

test('two phones with one number both count, and are noticed', () => {
  const kept = merged([of('AAAAA', 1, 5)], [of('BBBBB', 1, 7)]);
  expect(rowsOf(kept, '2026-11')).toHaveLength(2);
  expect(sharedNumbers(kept, '2026-11')).toEqual([1]);
  expect(sharedNumbers(kept, '2026-10')).toEqual([]);
});
