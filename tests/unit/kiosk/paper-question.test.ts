import { expect, test } from 'vitest';
import { paperQuestion } from '../../../kiosk/screens/paper-question.ts';

test.each([
  ['Thẻ căn cước gắn chip', 'bring', 'thẻ căn cước gắn chip', 'the-can-cuoc'],
  ['SIM đứng tên mình', 'bring', 'SIM đứng tên mình', 'dien-thoai'],
  ['Tài khoản VNeID', 'have', 'tài khoản VNeID', 'cai-ung-dung'],
  ['Hoặc điện thoại có VssID', 'bring', 'điện thoại có VssID', 'dien-thoai'],
  [
    'Người nhà hoặc tổ viên ngồi bên',
    'have',
    'người nhà hoặc tổ viên ngồi bên',
    'hoi-to-cong-nghe',
  ],
  ['Biết giấy dùng vào việc gì', 'know', 'biết giấy dùng vào việc gì', 'dem-giay-to'],
])('%s is asked for as people do, with its picture', (text, kind, thing, drawing) => {
  expect(paperQuestion(text)).toMatchObject({ kind, thing, drawing });
});

test('a condition is said below the question', () => {
  expect(paperQuestion('Giấy công nhận OCOP, nếu đã có')).toMatchObject({
    thing: 'giấy công nhận OCOP',
    condition: 'Nếu đã có',
  });
});
