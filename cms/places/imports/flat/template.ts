import { idOf } from '../../../base/access/roles.ts';
import { listSheet, notesSheet, tableOf } from '../../../base/spreadsheet/list/template.ts';
import { writeCsv } from '../../../base/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../../base/spreadsheet/write-xlsx.ts';
import { type FlatList, formOf } from './flat-list.ts';
import type { KnownFlat } from './known.ts';

type Line = Partial<Record<string, string>>;

/** Lists what is known and not over: imported again as it is, it changes nothing. */
export function flatLines(
  { columns, isOver }: FlatList,
  { communes, hamlets, rows }: KnownFlat,
  today: string,
): Line[] {
  const names = new Map([...communes, ...hamlets].map(({ id, name }) => [id, name]));
  const nameOf = (relation: unknown) => names.get(idOf(relation) ?? '') ?? '';
  return rows
    .filter((row) => !isOver(row, today))
    .map((row) => ({
      commune: nameOf(row['commune']),
      hamlet: nameOf(row['hamlet']),
      ...Object.fromEntries(columns.map(({ key, write }) => [key, write(row)])),
      mark: row.id,
    }));
}

/** The lines with the sheet on how each column is filled in. */
export function flatXlsx(flat: FlatList, lines: Line[]): Promise<Buffer> {
  const form = formOf(flat);
  return writeXlsx([listSheet(form, 'Danh sách', lines), notesSheet(form)]);
}

/** The lines between semicolons. */
export const flatCsv = (flat: FlatList, lines: Line[]) => writeCsv(tableOf(formOf(flat), lines));
