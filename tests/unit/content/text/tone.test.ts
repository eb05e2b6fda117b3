import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../content/text/fold.ts';
import { classicTones } from '../../../../content/text/tone.ts';

describe('classicTones', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Hoà Bình', 'Hòa Bình'],
    ['THUỶ', 'THỦY'],
    ['sức khoẻ', 'sức khỏe'],
    ['uỷ ban', 'ủy ban'],
    ['quý', 'quý'],
    ['giá cả', 'giá cả'],
    ['của người nghèo', 'của người nghèo'],
    ['khuỷu tay', 'khuỷu tay'],
    ['café résumé', 'café résumé'],
  ])('writes %s as %s', (text, classic) => {
    expect(classicTones(text)).toBe(classic);
    expect(classicTones(text.normalize('NFD'))).toBe(classic);
  });

  it('moves tones only, and nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'hoaòàuyỷủqgiíìnt đẠẾ') }), (text) => {
        const classic = classicTones(text);
        expect(classicTones(classic)).toBe(classic);
        expect(fold(classic)).toBe(fold(text));
      }),
    );
  });
});
