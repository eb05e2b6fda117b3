import { describe, expect, test } from 'vitest';
import { holdWords, joinHyphens } from '../../../../content/text/whole-words.ts';

describe('in a page', () => {
  test.each([
    ['Vào Wi-Fi, bật 4G', 'Vào <span class="whole">Wi-Fi</span>, bật 4G'],
    ['(59/2022/NĐ-CP)', '(<span class="nowrap">59/2022/NĐ-CP</span>)'],
    [
      'Gọi 1–3 lần, từ 1/7–31/12.',
      'Gọi <span class="whole">1–3</span> lần, từ <span class="nowrap">1/7–31/12</span>.',
    ],
    ['Vào Wi-\u2060Fi', 'Vào <span class="whole">Wi-Fi</span>'],
    ['<b>Wi-Fi</b>', '<b><span class="whole">Wi-Fi</span></b>'],
    ['“1–1,5 triệu”', '“<span class="whole">1–1</span>,5 triệu”'],
    [
      '<summary>Mở Wi-Fi sao?</summary>',
      '<summary><span>Mở <span class="whole">Wi-Fi</span> sao?</span></summary>',
    ],
    ['<p>Gọi 1900 0368.</p>', '<p>Gọi 1900\u00a00368.</p>'],
    ['<a href="tel:1">Gọi 1900 0368</a>', '<a href="tel:1">Gọi 1900\u00a00368</a>'],
    ['<a href="/">1800–1096</a>', '<a href="/"><span class="nowrap">1800–1096</span></a>'],
  ])('a word with a hyphen stays whole: %s', (html, whole) => {
    expect(holdWords(html)).toBe(whole);
  });

  test.each([
    'ap-so.example/huong-dan/wi-fi/',
    'https://ap-so.example/a-b',
    'to-so@ap-so.example',
    '5 - 7 ngày, – và -',
    '<a href="/wi-fi/" title="a > Wi-Fi">x</a>',
    '<!-- Wi-Fi -->',
    '<script type="application/ld+json">{"a":"Wi-Fi <b>"}</script>',
    '<style>.a-b{color:red}</style>',
    '<title>Wi-Fi</title><option>Wi-Fi</option><textarea>Wi-Fi</textarea>',
    '<svg><text>Wi-Fi</text></svg>',
    'a-'.repeat(20) + 'b',
  ])('what is no word of the text stays as it is: %s', (html) => {
    expect(holdWords(html)).toBe(html);
  });

  test('takes time in proportion to the text', () => {
    const long = `<p>${'Kế hoạch a/'.repeat(20_000)}${'"'.repeat(20_000)}<`;
    expect(holdWords(long)).toBe(long);
  });
});

test('where elements can not be, a word joiner holds', () => {
  expect(joinHyphens('Vào Wi-Fi theo 59/2022/NĐ-CP')).toBe(
    'Vào Wi-\u2060Fi theo 59/2022/NĐ-\u2060CP',
  );
  expect(joinHyphens('ap-so.example/a-b')).toBe('ap-so.example/a-b');
});
