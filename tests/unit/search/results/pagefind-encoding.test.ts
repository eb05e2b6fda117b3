import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../../search/results/pagefind-encoding.ts';

const coded = (text: string) => text.replaceAll('đ', 'd\u0345').replaceAll('Đ', 'D\u0345');

describe('đ for Pagefind', () => {
  it('encodes a query and decodes what comes back', () => {
    expect(encode('đăng ký Đất Mũi')).toBe(coded('đăng ký Đất Mũi'));
    expect(encode('đất'.normalize('NFD'))).toBe(coded('đất'));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'đĐdD ăấ<m>') }), (text) => {
        expect(decode(encode(text))).toBe(text);
      }),
    );
  });
});
