import fc from 'fast-check';
import { expect, test } from 'vitest';
import everydayWords from '../../../../content/text/everyday-words.json' with { type: 'json' };
import { everydayCheck } from '../../../../content/text/everyday-words.ts';
import { fold } from '../../../../content/text/fold.ts';

const isEverydayText = everydayCheck(everydayWords);

test.each([
  'xe ôm',
  'xe om',
  'giấy phép xây dựng',
  'đăng ký kết hôn',
  'hồ sơ',
  'ho so vay von',
  'lý lịch tư pháp',
  'mua phân bón ở đâu',
  'vá xe',
  'cai nghiện',
  'wifi nhà văn hoá',
])('“%s” says what is looked for', (text) => {
  expect(isEverydayText(text)).toBe(true);
});

test.each([
  '',
  'Nguyễn Văn A',
  'nguyen van mau',
  'lê phi',
  'le phi',
  'chị lan',
  'nhà ông Sáu',
  'út hiền bán cá',
  'dang ky',
  'ho cong mau',
  'thẻ căn cước của trần thị bé',
  'không chín một hai ba bốn',
  'số 0912345678',
  'k9',
  '???',
])('“%s” may be about somebody', (text) => {
  expect(isEverydayText(text)).toBe(false);
});

const family = fc.constantFrom(
  ...'nguyễn trần lê phạm huỳnh phan võ đặng bùi đỗ hồ ngô dương lý cao mai tô thạch kim'.split(
    ' ',
  ),
);
const middle = fc.constantFrom(...'văn thị ngọc hữu minh thanh công đức thu kim'.split(' '));
const given = fc.constantFrom(
  ...'an bình công dung hoa hùng lan lịch long mẫu minh sơn tài thông tiên toàn tư út năm'.split(
    ' ',
  ),
);
const around = fc.constantFrom('', 'thẻ căn cước', 'số điện thoại', 'nhà', 'con', 'ở đâu', 'hồ sơ');

test('a full name is never kept, with or without accents, whatever stands around it', () => {
  const name = fc.tuple(around, family, middle, given, around).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(name, (text) => {
      expect(isEverydayText(text)).toBe(false);
      expect(isEverydayText(fold(text))).toBe(false);
      expect(isEverydayText(text.toUpperCase())).toBe(false);
    }),
  );
});
