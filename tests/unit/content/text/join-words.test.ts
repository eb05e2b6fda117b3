import { expect, test } from 'vitest';
import { joinWords } from '../../../../content/text/join-words.ts';

test('compounds and numbered words stay together', () => {
  expect(joinWords('Tổ công nghệ số, mức 2')).toBe('Tổ công\u00a0nghệ số, mức\u00a02');
});

test.each([
  ['Huyện Trần Văn Thời', 'Huyện Trần\u00a0Văn\u00a0Thời'],
  ['Phường 7, thành phố Cà Mau', 'Phường 7, thành\u00a0phố Cà\u00a0Mau'],
  ['Xã U Minh', 'Xã U\u00a0Minh'],
  ['Học xã hội học', 'Học xã\u00a0hội học'],
])('the name of a place stays together: %s', (title, joined) => {
  expect(joinWords(title)).toBe(joined);
});
