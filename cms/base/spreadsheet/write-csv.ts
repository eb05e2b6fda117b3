import { guarded } from '../../../content/text/formula.ts';

/** The value of a cell in a table that is written. */
export type Cell = string | number;

/** Begins a file, so that spreadsheet programs open it with its accents. */
export const csvMark = '\uFEFF';

/**
 * A table that spreadsheet programs open with its accents, and run nothing of; reading gives it back as
 * it was. Semicolons, since a comma is part of a number in Vietnam.
 */
export function writeCsv(rows: Cell[][]): string {
  return csvMark + csvLines(rows);
}

/** Lines of such a table. */
export function csvLines(rows: Cell[][]): string {
  return rows.map((row) => `${row.map(written).join(';')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return `"${cell}"`;
  return `"${guarded(cell).replaceAll('"', '""')}"`;
}
