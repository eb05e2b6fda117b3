import type { ListForm } from '../../base/spreadsheet/list/form.ts';
import { teamColumns } from '../columns.ts';

export type ColumnKey = (typeof teamColumns)[number]['key'];

/** Lists of hamlets, teams and members. */
export const listForm: ListForm<ColumnKey> = {
  columns: teamColumns,
  main: 'hamlet',
  dialled: ['phone', 'zalo'],
  noHeading:
    'Không thấy dòng tiêu đề. Tệp cần cột “Ấp, khóm” và ít nhất một cột nữa, như “Họ và tên”. Chữ bị lỗi phông thì lưu lại dạng Unicode. Tiện nhất: tải tệp mẫu về rồi chép danh sách vào.',
};
