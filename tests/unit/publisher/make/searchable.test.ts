import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchable } from '../../../../publisher/make/searchable.ts';
import { decode } from '../../../../search/results/pagefind-encoding.ts';

const coded = (text: string) => text.replaceAll('đ', 'd\u0345').replaceAll('Đ', 'D\u0345');

describe('a page for Pagefind', () => {
  it('encodes texts and the attributes that are read', () => {
    expect(
      searchable('<p title="Đất" data-pagefind-meta="tên:đẹp">đi <b>đâu</b><img alt=\'đèn\'></p>'),
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
    expect(searchable(html)).toBe(html);
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
        expect(decode(searchable(html))).toBe(html);
      }),
    );
  });
});
