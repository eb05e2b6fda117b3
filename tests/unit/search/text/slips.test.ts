import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsBetween } from '../../../../search/text/distance.ts';
import { soundOf } from '../../../../search/text/sounds.ts';

describe('slips of the finger', () => {
  it.each([
    ['vneid', 'vnied', 1],
    ['cuoc', 'cuo', 1],
    ['cuoc', 'cuocc', 1],
    ['cuoc', 'cuot', 1],
    ['khai', 'khai', 0],
    ['phuong', 'truong', 2],
    ['dat', 'muidat', 3],
  ])('between %s and %s are %i', (left, right, slips) => {
    expect(slipsBetween(left, right, 2)).toBe(slips);
  });

  it('are as many in either direction, and one for each letter left out', () => {
    const word = fc.stringMatching(/^[a-d]{0,8}$/);
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(slipsBetween(left, right, 3)).toBe(slipsBetween(right, left, 3));
        expect(slipsBetween(left, left.slice(1), 1)).toBe(left === '' ? 0 : 1);
      }),
    );
  });
});

describe('sounds of the South', () => {
  it.each([
    ['vu', 'du'],
    ['can', 'cang'],
    ['cuoc', 'cuot'],
    ['sinh', 'xinh'],
    ['tre', 'che'],
    ['ly', 'li'],
    ['rach', 'gach'],
    ['giay', 'day'],
    ['nhieu', 'nhiu'],
    ['fong', 'phong'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each([
    ['khai', 'cai'],
    ['phan', 'pan'],
    ['ba', 'ca'],
  ])('%s does not sound like %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
