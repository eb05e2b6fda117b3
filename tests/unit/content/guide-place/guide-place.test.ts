import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestPaperKey, paperKey } from '../../../../content/guide-place/paper-key.ts';
import { answerSigns } from '../../../../content/schema/guide.ts';
import { readPlace } from '../../../../content/guide-place/read-place.ts';
import { writePlace } from '../../../../content/guide-place/write-place.ts';

test('a step counts from 1 on in an address, as people do', () => {
  expect(writePlace({ step: 2, has: [52871, 80413] })).toBe('#buoc-3&co=52871,80413');
  expect(writePlace({ step: 0, has: [] })).toBe('#buoc-1');
  expect(writePlace({ step: 2, has: [52871], answer: 'b' })).toBe('#buoc-3&co=52871&cho=b');
  expect(writePlace({ step: 2, has: [], answer: 'b' })).toBe('#buoc-3&cho=b');
});

test('whatever is taken along arrives', () => {
  const answer = fc.option(fc.constantFrom(...answerSigns), { nil: undefined });
  const has = fc.array(fc.string({ unit: 'grapheme' })).map((texts) => texts.map(paperKey));
  fc.assert(
    fc.property(fc.record({ step: fc.nat(98), has, answer }), (place) => {
      expect(readPlace(writePlace(place))).toEqual(place);
      expect(encodeURI(writePlace(place))).toBe(writePlace(place));
    }),
  );
});

test('codes on paper that count by place are still read', () => {
  expect(readPlace('#buoc-3&co=1,13')).toEqual({ step: 2, has: [1, 13] });
});

test('a thing keeps its key however its words are joined and parted, and it is no place in a list', () => {
  const key = paperKey('Đơn xin làm, nếu được yêu cầu');
  expect(paperKey(' Đơn xin\u00a0làm,\n nếu\u2060 được yêu cầu ')).toBe(key);
  expect(paperKey('Đơn xin làm')).not.toBe(key);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(paperKey(words)).toBeGreaterThan(99);
      expect(paperKey(words)).toBeLessThanOrEqual(largestPaperKey);
    }),
  );
});

test.each([
  ...['', '#', '#buoc-', '#buoc-x', '#tung-buoc', 'buoc-1', '#buoc-0', '#buoc-0&co=0,999'],
  ...[
    '#buoc-1&co=',
    '#buoc-1&co=a',
    '#buoc-1&co=,',
    '#buoc-1&co=1,,2',
    '#buoc-1&co=52871,',
    '#buoc-100',
    '#buoc-1&cho=',
    '#buoc-1&cho=e',
    '#buoc-1&cho=a&co=1',
  ],
])('another fragment names no place: “%s”', (hash) => {
  expect(readPlace(hash)).toBeUndefined();
});
