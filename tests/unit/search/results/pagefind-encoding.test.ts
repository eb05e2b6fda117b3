import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encodeHtml, encodeQuery } from '../../../../search/results/pagefind-encoding.ts';

const coded = (text: string) => text.replaceAll('đ', 'd\u0345').replaceAll('Đ', 'D\u0345');

describe('đ for Pagefind', () => {
  it('encodes a query and decodes what comes back', () => {
    expect(encodeQuery('đăng ký Đất Mũi')).toBe(coded('đăng ký Đất Mũi'));
    expect(encodeQuery('đất'.normalize('NFD'))).toBe(coded('đất'));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'đĐdD ăấ<m>') }), (text) => {
        expect(decode(encodeQuery(text))).toBe(text);
      }),
    );
  });

  it('encodes texts and the attributes that are read', () => {
    expect(
      encodeHtml('<p title="Đất" data-pagefind-meta="tên:đẹp">đi <b>đâu</b><img alt=\'đèn\'></p>'),
    ).toBe(coded('<p title="Đất" data-pagefind-meta="tên:đẹp">đi <b>đâu</b><img alt=\'đèn\'></p>'));
  });

  it.each([
    '<a href="/đường/" class="đỏ" data-pagefind-filter="loại:Hướng đi">x</a>',
    '<script>const đ = "<p>đ</p>";</script>',
    '<style>.đ::before { content: "đ" }</style>',
    '<script type="application/ld+json">{"name":"Đất Mũi"}</script>',
    '<!-- đ > -->',
    '<!doctype html>',
    '<p data-đ="a > đ">x</p>',
  ])('leaves alone %s', (html) => {
    expect(encodeHtml(html)).toBe(html);
  });

  it('keeps the markup of any text', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      'đi',
      ' < ',
      '<br>',
      '<a href="đ">',
      '</a>',
      '<script>đ</script>',
      '&amp;',
      '"',
      '<!-- đ -->',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        expect(decode(encodeHtml(html))).toBe(html);
      }),
    );
  });
});
