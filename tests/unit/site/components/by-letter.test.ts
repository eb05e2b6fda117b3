import { expect, test } from 'vitest';
import { byLetter } from '../../../../site/components/by-letter.ts';

test('terms stand under their letter without its mark, Đ apart from D', () => {
  const terms = ['Căn cước', 'nTrust', 'Định danh', 'Dữ liệu', 'Ứng dụng'].map((term) => ({
    term,
  }));

  const letters = byLetter(terms, ({ term }) => term).map(({ letter, id }) => [letter, id]);

  expect(letters).toEqual([
    ['C', 'van-c'],
    ['N', 'van-n'],
    ['Đ', 'van-dd'],
    ['D', 'van-d'],
    ['U', 'van-u'],
  ]);
});
