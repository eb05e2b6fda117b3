import { listSheet, notesSheet, tableOf } from '../../base/spreadsheet/list/template.ts';
import { writeCsv } from '../../base/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../base/spreadsheet/write-xlsx.ts';
import { type ColumnKey, listForm } from './list/list-form.ts';

/** An example for each kind of change; the names are made up. */
const examples: Partial<Record<ColumnKey, string>>[] = [
  { deed: 'đổi tên', hamlet: 'Ấp 5', becomes: 'Ấp Rạch Tàu' },
  { deed: 'nhập', hamlet: 'Ấp Cái Xép', becomes: 'Ấp Cái Mòi' },
  { deed: 'nhập', hamlet: 'Ấp Cái Nai', becomes: 'Ấp Cái Mòi' },
  { deed: 'chia', hamlet: 'Ấp Tân Tiến', becomes: 'Ấp Tân Tiến A' },
  { deed: 'chia', hamlet: 'Ấp Tân Tiến', becomes: 'Ấp Tân Tiến B' },
  { deed: 'chuyển', hamlet: 'Ấp Vàm', toCommune: 'Xã Ví Dụ Hai' },
  { deed: 'đổi tên', becomes: 'Phường Ví Dụ' },
];

/** An empty list of changes with how it is filled in. */
export async function templateXlsx(): Promise<Buffer> {
  const lines = examples.map((line) => ({ commune: 'Xã Ví Dụ', day: '01/12/2026', ...line }));
  return writeXlsx([
    listSheet(listForm, 'Danh sách', []),
    notesSheet(listForm),
    listSheet(listForm, 'Ví dụ', lines),
  ]);
}

/** The same without the examples, between semicolons. */
export function templateCsv(): string {
  return writeCsv(tableOf(listForm, []));
}
