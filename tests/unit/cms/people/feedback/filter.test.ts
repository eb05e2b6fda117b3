import { expect, test } from 'vitest';
import { gistOf, isHasty, isRubbish } from '../../../../../cms/people/feedback/filter.ts';

test.each([
  ['a field that nobody sees is filled in', { text: 'bài hay', website: 'x' }],
  ['it leads to more than one place', { text: 'coi http://a.com với www.b.com' }],
  ['it brings code along', { text: 'hay <a href=x>' }],
  ['it is in letters that nobody here reads', { text: 'Купить дешево сейчас' }],
  ['it has no letters', { text: '!!! ???' }],
  ['one letter goes on and on', { text: 'hayyyyyyyyyyyyy quá' }],
  ['a few words go on and on', { text: 'mua ngay đi '.repeat(8) }],
])('it is rubbish when %s', (_, sent) => {
  expect(isRubbish(sent)).toBe(true);
});

test.each([
  { text: '' },
  { text: 'Bước 3 không giống trên máy tôi.' },
  { text: 'khong thay nut dang nhap' },
  { text: 'tin nhắn này dẫn tới http://vneid-la.example có phải lừa không' },
  { text: 'ខ្ញុំអានមិនយល់' },
])('“$text” is not', (sent) => {
  expect(isRubbish(sent)).toBe(false);
});

test.each([
  ['a pasted sentence', 'Số ở bước 2 sai rồi.', 0, false],
  ['a link that was written', 'coi http://a.com', 20, false],
  ['a link, nobody knows when', 'coi http://a.com', undefined, false],
  ['a link in no time', 'coi http://a.com', 1, true],
])('%s is hasty or not', (_, text, seconds, expected) => {
  expect(isHasty(text, seconds)).toBe(expected);
});

test('a message is known again in other letters', () => {
  expect(gistOf('Sai SỐ, rồi!')).toBe(gistOf('sai so roi'));
});
