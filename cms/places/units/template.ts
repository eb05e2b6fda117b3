import { writeCsv } from '../../base/spreadsheet/write-csv.ts';
import { type Sheet, writeXlsx } from '../../base/spreadsheet/write-xlsx.ts';
import { type ColumnKey, columns } from './list/columns.ts';

const labels = columns.map(({ label }) => label);

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
  const widths = columns.map(({ width }) => width);
  const list: Sheet = { name: 'Danh sách', rows: [labels], widths };
  const notes: Sheet = {
    name: 'Cách ghi',
    rows: [['Cột', 'Cách ghi'], ...columns.map(({ label, note }) => [label, note])],
    widths: [26, 100],
  };
  const rows = examples.map((row) => {
    const whole = { commune: 'Xã Ví Dụ', day: '01/12/2026', ...row };
    return columns.map(({ key }) => Reflect.get(whole, key) ?? '');
  });
  return writeXlsx([list, notes, { name: 'Ví dụ', rows: [labels, ...rows], widths }]);
}

/** The same without the examples, between semicolons. */
export function templateCsv(): string {
  return writeCsv([labels]);
}
