import type { Cell } from '../write-csv.ts';
import type { Sheet } from '../write-xlsx.ts';
import type { ListForm } from './form.ts';

/** A line of a list by the keys of its columns; a key that it lacks is an empty cell. */
type Line = Partial<Record<string, string>>;

/** A sheet of a list under its headings. */
export function listSheet(form: ListForm<string>, name: string, lines: Line[]): Sheet {
  return { name, rows: tableOf(form, lines), widths: form.columns.map(({ width }) => width) };
}

/** The headings of a list, and its lines below them. */
export function tableOf({ columns }: ListForm<string>, lines: Line[]): Cell[][] {
  return [
    columns.map(({ label }) => label),
    ...lines.map((line) => columns.map(({ key }) => line[key] ?? '')),
  ];
}

/** The sheet on how each column of a list is filled in. */
export function notesSheet({ columns }: ListForm<string>): Sheet {
  return {
    name: 'Cách ghi',
    rows: [['Cột', 'Cách ghi'], ...columns.map(({ label, note }) => [label, note])],
    widths: [26, 100],
  };
}
