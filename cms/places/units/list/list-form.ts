import type { ListForm } from '../../../base/spreadsheet/list/form.ts';
import { changeColumns } from '../../columns.ts';

export type ColumnKey = (typeof changeColumns)[number]['key'];

/** Lists of changes of units. */
export const listForm: ListForm<ColumnKey> = {
  columns: changeColumns,
  main: 'deed',
  dialled: [],
  noHeading:
    'Không thấy dòng tiêu đề. Tệp cần cột “Việc” và các cột “Xã, phường”, “Thành”, “Từ ngày”. Tiện nhất: tải tệp mẫu về rồi ghi vào.',
};
