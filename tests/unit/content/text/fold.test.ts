import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../../content/schema/primitives.ts';
import { compareVietnamese } from '../../../../content/text/collate.ts';
import { fold } from '../../../../content/text/fold.ts';
import { slugify } from '../../../../content/text/slug.ts';

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâeêioôơuưyđdbcghklmnpqrstvxÁÀẢÃẠấậưỡĐỳỹ 19-,?'),
});

describe('fold', () => {
  it.each([
    ['Đất Mũi', 'dat mui'],
    ['đường dây nóng', 'duong day nong'],
    ['HOÀ BÌNH', 'hoa binh'],
    ['ưỡn ẹo', 'uon eo'],
  ])('makes %s plain', (text, plain) => {
    expect(fold(text)).toBe(plain);
  });

  it('changes nothing a second time, and takes NFC and NFD alike', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('slugify', () => {
  it.each([
    ['Đường dây nóng', 'duong-day-nong'],
    ['Làm định danh điện tử mức 2 ở đâu, cần gì?', 'lam-dinh-danh-dien-tu-muc-2-o-dau-can-gi'],
    ['  CaMau-G  ', 'camau-g'],
    ['Phường 9 (Thành phố Cà Mau)', 'phuong-9-thanh-pho-ca-mau'],
  ])('makes an address of %s', (title, address) => {
    expect(slugify(title)).toBe(address);
  });

  it('is a valid slug and stays as it is', () => {
    fc.assert(
      fc.property(vietnamese, (title) => {
        const made = slugify(title);
        expect(slugify(made)).toBe(made);
        if (/[\p{L}\d]/u.test(title)) expect(slug.safeParse(made).success).toBe(true);
      }),
    );
  });
});

describe('compareVietnamese', () => {
  it('counts numbers as numbers and knows the order of the letters', () => {
    const names = ['Phường 10', 'Phường 2', 'Đất Mũi', 'Dân Thành', 'Ấp Đông', 'An Xuyên'];
    expect(names.sort(compareVietnamese)).toEqual([
      'An Xuyên',
      'Ấp Đông',
      'Dân Thành',
      'Đất Mũi',
      'Phường 2',
      'Phường 10',
    ]);
  });
});
