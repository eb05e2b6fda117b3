import { expect, test } from 'vitest';
import { suggestPrepared } from '../../../../../cms/publishing/export/suggest-prepared.ts';

test.each([
  ['Thẻ căn cước gắn chip', 'bring', 'the-can-cuoc'],
  ['SIM đứng tên mình', 'bring', 'dien-thoai'],
  ['Tài khoản VNeID', 'have', 'cai-ung-dung'],
  ['Hoặc điện thoại có VssID', 'bring', 'dien-thoai'],
  ['Người nhà hoặc tổ viên ngồi bên', 'have', 'hoi-to-cong-nghe'],
  ['Biết giấy dùng vào việc gì', 'know', undefined],
  ['Số điện thoại đang dùng', 'have', 'goi-dien'],
  ['Số định danh của con', 'have', 'the-can-cuoc'],
  ['Mã hồ sơ', 'have', undefined],
  ['Hồ sơ đã điền xong trên Cổng', 'have', undefined],
  ['Thẻ bảo hiểm y tế đã đưa vô VNeID', 'have', 'cai-ung-dung'],
  ['Chỗ ngồi không ai nhìn vô màn hình', 'have', undefined],
  ['Tên xã cũ và ấp của mình', 'know', undefined],
  ['Tên, lớp, ngày sinh của con', 'know', undefined],
  ['Việc cần dùng giấy', 'know', undefined],
  ['Địa chỉ chỗ đó', 'know', undefined],
  ['Sổ ghi số tài khoản', 'bring', 'ngan-hang'],
])('%s suggests what is asked, and its picture', (text, kind, drawing) => {
  expect(suggestPrepared(text)).toMatchObject({ kind, drawing });
});

test('what begins with "Hoặc" stands in place of the one before', () => {
  expect(suggestPrepared('Hoặc điện thoại có VssID').alternative).toBe(true);
  expect(suggestPrepared('Căn cước hoặc VNeID').alternative).toBe(false);
});
