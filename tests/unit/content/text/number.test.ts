import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBytes, formatNumber } from '../../../../content/text/number.ts';

test.each([
  [0, '0'],
  [1.44, '1,4'],
  [12_345, '12.345'],
])('the number %d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [122_880, '120 KB'],
  [1_023_999, '1.000 KB'],
  [1_024_000, '1 MB'],
  [1_500_000, '1,4 MB'],
  [20 * 1024 * 1024, '20 MB'],
  [2_684_354_560, '2,5 GB'],
])('%i bytes are %s, in one line', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text.replace(' ', '\u00a0'));
});

test('what is there is never written as nothing', () => {
  fc.assert(fc.property(fc.integer({ min: 1 }), (bytes) => /^[1-9]/.test(formatBytes(bytes))));
});
