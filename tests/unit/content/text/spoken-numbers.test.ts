import { describe, expect, test } from 'vitest';
import {
  spokenDigits,
  spokenNumber,
  syllablesIn,
  withSpokenNumbers,
} from '../../../../content/text/spoken-numbers.ts';

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [25, 'hai mươi lăm'],
  [101, 'một trăm lẻ một'],
  [110, 'một trăm mười'],
  [1005, 'một ngàn không trăm lẻ năm'],
  [210_000, 'hai trăm mười ngàn'],
  [1_500_000, 'một triệu năm trăm ngàn'],
  [2026, 'hai ngàn không trăm hai mươi sáu'],
])('%i is said as people say it', (value, said) => {
  expect(spokenNumber(value)).toBe(said);
});

test('a telephone number is told digit by digit', () => {
  expect(spokenDigits('0290 000 0124')).toBe(
    'không hai chín không không không không không một hai bốn',
  );
});

describe('a text for the loudspeaker', () => {
  test.each([
    ['Gọi 156.', 'Gọi một năm sáu.'],
    [
      'Gọi 0290\u00a0000\u00a00124, 1900 1009',
      'Gọi không hai chín không không không không không một hai bốn, một chín không không một không không chín',
    ],
    ['lúc 6 giờ 30', 'lúc sáu giờ rưỡi'],
    ['lúc 14:00', 'lúc mười bốn giờ'],
    ['lúc 7h15', 'lúc bảy giờ mười lăm'],
    ['ngày 30/11/2026', 'ngày ba mươi tháng mười một năm hai ngàn không trăm hai mươi sáu'],
    ['tháng 04/2026', 'tháng tư năm hai ngàn không trăm hai mươi sáu'],
    ['1.729 người, 53%', 'một ngàn bảy trăm hai mươi chín người, năm mươi ba phần trăm'],
    ['1,5 triệu', 'một phẩy năm triệu'],
    ['mức 2, mạng 4G', 'mức hai, mạng bốn G'],
  ])('%s', (text, said) => {
    expect(withSpokenNumbers(text)).toBe(said);
  });

  test('leaves words as they are', () => {
    expect(withSpokenNumbers('Bà con mở VNeID.')).toBe('Bà con mở VNeID.');
    expect(syllablesIn('Bà con mở máy.')).toBe(4);
  });
});
