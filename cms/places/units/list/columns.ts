import type { Column, ListForm } from '../../../base/spreadsheet/list/form.ts';

/** The columns of a list of changes. */
export const columns = [
  {
    key: 'deed',
    label: 'Việc',
    also: ['thay doi', 'loai thay doi', 'hinh thuc'],
    width: 12,
    note: 'Một trong bốn: đổi tên, nhập, chia, chuyển.',
  },
  {
    key: 'commune',
    label: 'Xã, phường',
    also: ['xa phuong', 'xa', 'phuong', 'ten xa phuong', 'xa phuong hien nay'],
    width: 22,
    note: 'Bắt buộc. Tên xã, phường trước khi đổi.',
  },
  {
    key: 'hamlet',
    label: 'Ấp, khóm',
    also: ['ap khom', 'khom ap', 'ap', 'khom', 'ten ap khom', 'ap khom hien nay'],
    width: 22,
    note: 'Tên ấp, khóm trước khi đổi. Để trống khi đổi tên hay nhập cả xã, phường.',
  },
  {
    key: 'becomes',
    label: 'Thành',
    also: ['ten moi', 'thanh ten', 'ap khom moi', 'doi thanh', 'nhap vao', 'ten sau khi doi'],
    width: 24,
    note: 'Tên sau khi đổi. Nhập nhiều nơi làm một thì mỗi nơi một dòng, cột này ghi giống nhau. Chia ra nhiều nơi thì mỗi nơi mới một dòng.',
  },
  {
    key: 'toCommune',
    label: 'Về xã, phường',
    also: ['ve xa phuong', 've xa', 'chuyen ve', 'xa phuong moi', 'thuoc xa phuong moi'],
    width: 22,
    note: 'Khi chuyển ấp, khóm sang nơi khác, hay khi chia một xã, phường: mỗi ấp, khóm một dòng.',
  },
  {
    key: 'code',
    label: 'Mã xã, phường mới',
    also: ['ma xa phuong moi', 'ma xa moi', 'ma moi', 'ma hanh chinh moi'],
    width: 16,
    note: 'Mã hành chính, khi cột trước ghi một xã, phường chưa có. Ghi ở một dòng là đủ.',
  },
  {
    key: 'day',
    label: 'Từ ngày',
    also: ['ngay', 'ngay co hieu luc', 'hieu luc tu ngay', 'co hieu luc tu ngay'],
    width: 14,
    note: 'Bắt buộc. Ngày có hiệu lực, ví dụ 01/12/2026.',
  },
] as const satisfies Column[];

export type ColumnKey = (typeof columns)[number]['key'];

/** Lists of changes of units. */
export const listForm: ListForm<ColumnKey> = {
  columns,
  main: 'deed',
  dialled: [],
  noHeading:
    'Không thấy dòng tiêu đề. Tệp cần cột “Việc” và các cột “Xã, phường”, “Thành”, “Từ ngày”. Tiện nhất: tải tệp mẫu về rồi ghi vào.',
};
