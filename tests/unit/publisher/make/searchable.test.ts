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
    '<!-- đ > -->',
    '<!doctype html>',
    '<p data-đ="a > đ">x</p>',
  ])('leaves alone %s', (html) => {
    expect(searchable(html)).toBe(html);
  });

  it.each([
    ['<script>const đ = "<p>đ</p>";</script>', '<script></script>'],
    ['<style data-file="a">.đ::before { content: "đ" }</style>x', '<style data-file="a"></style>x'],
    [
      '<script type="application/ld+json">{"a":"Đ"}</script><p title="a">',
      '<script type="application/ld+json"></script><p title="a">',
    ],
    ['<template><p>đi</p></template>', '<template><p>đi</p></template>'],
  ])('leaves out what is no text in %s', (html, rest) => {
    expect(searchable(html)).toBe(rest);
  });

  it.each(['<style/>', '<style />', '<script/>'])('goes on behind %s of a drawing', (empty) => {
    const html = `<svg>${empty}<title>Đất</title></svg><p>đi</p><style>.đ</style>`;
    const rest = `<svg>${empty}<title>Đất</title></svg><p>đi</p><style></style>`;
    expect(searchable(html)).toBe(coded(rest));
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
      '<textarea>đ</textarea>',
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
