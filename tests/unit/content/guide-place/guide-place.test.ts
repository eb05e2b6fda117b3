import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlace } from '../../../../content/guide-place/read-place.ts';
import { writePlace } from '../../../../content/guide-place/write-place.ts';

test('a step and ticks count from 1 on in an address, as people do', () => {
  expect(writePlace({ step: 2, has: [2, 0] })).toBe('#buoc-3&co=1,3');
  expect(writePlace({ step: 0, has: [] })).toBe('#buoc-1');
});

test('whatever is taken along arrives', () => {
  const place = fc.record({ step: fc.nat(98), has: fc.uniqueArray(fc.nat(30)) });
  fc.assert(
    fc.property(place, ({ step, has }) => {
      const sorted = has.toSorted((one, other) => one - other);
      expect(readPlace(writePlace({ step, has }))).toEqual({ step, has: sorted });
      expect(encodeURI(writePlace({ step, has }))).toBe(writePlace({ step, has }));
    }),
  );
});

test.each([
  ...['', '#', '#buoc-', '#buoc-x', '#tung-buoc', 'buoc-1', '#buoc-0', '#buoc-0&co=0,999'],
  ...[
    '#buoc-1&co=',
    '#buoc-1&co=a',
    '#buoc-1&co=,',
    '#buoc-1&co=0',
    '#buoc-1&co=1,,2',
    '#buoc-100',
  ],
])('another fragment names no place: “%s”', (hash) => {
  expect(readPlace(hash)).toBeUndefined();
});
