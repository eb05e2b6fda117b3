import { expect, test } from 'vitest';
import { joinWords } from '../../../../content/text/join-words.ts';

test('compounds and numbered words stay together', () => {
  expect(joinWords('Tổ công nghệ số, mức 2')).toBe('Tổ công\u00a0nghệ số, mức\u00a02');
});

test('an office is no “công xã”', () => {
  expect(joinWords('Trung tâm Phục vụ hành chính công xã Đất Mũi')).toBe(
    'Trung\u00a0tâm Phục\u00a0vụ hành\u00a0chính công xã Đất\u00a0Mũi',
  );
});

test.each([
  ['Huyện Trần Văn Thời', 'Huyện Trần\u00a0Văn\u00a0Thời'],
  ['Phường 7, thành phố Cà Mau', 'Phường 7, thành\u00a0phố Cà\u00a0Mau'],
  ['Xã U Minh', 'Xã U\u00a0Minh'],
  ['Xã Khánh Bình Tây Bắc', 'Xã Khánh Bình Tây Bắc'],
  ['Học xã hội học', 'Học xã\u00a0hội học'],
])('the name of a place stays together: %s', (title, joined) => {
  expect(joinWords(title)).toBe(joined);
});

test.each([
  ['Vào Wi-Fi, bật 4G', 'Vào Wi-\u2060Fi, bật 4G'],
  ['Kế hoạch 01-KH, 5 - 7 ngày', 'Kế\u00a0hoạch 01-\u2060KH, 5 - 7 ngày'],
])('no line ends at the hyphen of a word: %s', (title, joined) => {
  expect(joinWords(title)).toBe(joined);
});
