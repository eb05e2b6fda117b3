import { expect, test } from 'vitest';
import { firstLetter, firstLetters } from '../../../../kiosk/screens/first-letters.ts';

test.each([
  ['Xã Viên An', 'V'],
  ['Thị trấn Đầm Dơi', 'Đ'],
  ['Phường Tân Xuyên', 'T'],
  ['Phường 8', '123'],
])('%s stands under %s', (name, letter) => {
  expect(firstLetter(name)).toBe(letter);
});

test('letters are those of the Vietnamese alphabet, each once', () => {
  expect(firstLetters(['Xã Đất Mũi', 'Xã Viên An', 'Xã An Xuyên', 'Xã Đất Mới'])).toEqual([
    'A',
    'Đ',
    'V',
  ]);
});
