import { describe, expect, it } from 'vitest';
import { inVietnamese } from '../../../../../../cms/base/screens/vietnamese/phrases.ts';

describe('inVietnamese', () => {
  it.each([
    ['option Xã Đất Mũi, selected.', 'Đã chọn Xã Đất Mũi.'],
    ['Xã Đất Mũi, 2 of 64.', 'Xã Đất Mũi, mục 2 trong 64.'],
    ['3 results available for search term đất.', 'Có 3 mục khi tìm “đất”.'],
    ['Remove Ấp 1', 'Bỏ Ấp 1'],
    ['Edit link', 'Sửa liên kết'],
    ['Edit Ấp 1', 'Sửa Ấp 1'],
    ['[Chưa đặt tên]', 'Chưa đặt tên'],
    ['Next Month', 'Tháng sau'],
    ['Choose Date', 'Chọn ngày'],
    ['Month tháng 05, 2027', 'tháng 05, 2027'],
    ['delete-73ef63d7', 'Xóa'],
    ['delete-forever', 'Xóa hẳn'],
    ['list-drawer_1__r_a_', 'Danh sách để chọn'],
    ['doc-drawer_topics_1__r_b_', 'Mẫu nhập'],
    ['Choose Thứ Năm, 26 tháng 11 năm 2026', 'Chọn Thứ Năm, 26 tháng 11 năm 2026'],
    ['Draggable item a was dropped over droppable area b', 'Đã đặt mục xuống.'],
  ])('%s', (said, expected) => {
    expect(inVietnamese(said)).toBe(expected);
  });

  it('leaves alone what no library says', () => {
    for (const text of ['', 'Sửa liên kết', 'Google Play', 'Ấp 1'])
      expect(inVietnamese(text)).toBeUndefined();
  });

  it('says nothing in Vietnamese that it would put into Vietnamese again', () => {
    for (const said of ['Remove Ấp 1', 'Notifications alt+T', 'Loading...', 'Time'])
      expect(inVietnamese(inVietnamese(said) ?? '')).toBeUndefined();
  });
});
