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
  ['Biết giấy dùng vào việc gì', 'know', 'giấy dùng vào việc gì', 'dem-giay-to'],
  ['Số điện thoại đang dùng', 'have', 'số điện thoại đang dùng', 'goi-dien'],
  ['Số định danh của con', 'have', 'số định danh của con', 'the-can-cuoc'],
  ['Mã hồ sơ', 'have', 'mã hồ sơ', 'dem-giay-to'],
  ['Hồ sơ đã điền xong trên Cổng', 'have', 'hồ sơ đã điền xong trên Cổng', 'dem-giay-to'],
  [
    'Thẻ bảo hiểm y tế đã đưa vô VNeID',
    'have',
    'thẻ bảo hiểm y tế đã đưa vô VNeID',
    'cai-ung-dung',
  ],
  [
    'Chỗ ngồi không ai nhìn vô màn hình',
    'have',
    'chỗ ngồi không ai nhìn vô màn hình',
    'dem-giay-to',
  ],
  ['Tên xã cũ và ấp của mình', 'know', 'tên xã cũ và ấp của mình', 'dem-giay-to'],
  ['Tên, lớp, ngày sinh của con', 'know', 'tên, lớp, ngày sinh của con', 'dem-giay-to'],
  ['Việc cần dùng giấy', 'know', 'việc cần dùng giấy', 'dem-giay-to'],
  ['Địa chỉ chỗ đó', 'know', 'địa chỉ chỗ đó', 'dem-giay-to'],
  ['Sổ ghi số tài khoản', 'bring', 'sổ ghi số tài khoản', 'ngan-hang'],
])('%s is asked for as people do, with its picture', (text, kind, thing, drawing) => {
  expect(paperQuestion(text)).toMatchObject({ kind, thing, drawing });
});

test('a condition is said below the question', () => {
  expect(paperQuestion('Giấy công nhận OCOP, nếu đã có')).toMatchObject({
    thing: 'giấy công nhận OCOP',
    condition: 'Nếu đã có',
  });
  expect(paperQuestion('Giấy hẹn, toa thuốc cũ nếu có')).toMatchObject({
    thing: 'giấy hẹn, toa thuốc cũ',
    condition: 'Nếu có',
  });
});
