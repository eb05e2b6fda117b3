import { expect, test } from 'vitest';
import { gistOf, isRubbish } from '../../../../cms/feedback/filter.ts';

test.each([
  ['a field that nobody sees is filled in', { text: 'bài hay', website: 'x' }],
  ['it was written faster than anybody writes', { text: 'bài hay', seconds: 1 }],
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
  { text: 'khong thay nut dang nhap', seconds: 20 },
  { text: 'tin nhắn này dẫn tới http://vneid-la.example có phải lừa không' },
  { text: 'ខ្ញុំអានមិនយល់' },
])('“$text” is not', (sent) => {
  expect(isRubbish(sent)).toBe(false);
});

test('a message is known again in other letters', () => {
  expect(gistOf('Sai SỐ, rồi!')).toBe(gistOf('sai so roi'));
});
