import { guarded } from '../../content/text/formula.ts';

/**
 * A table that spreadsheet programs open with its accents, and run nothing of; reading gives it back as
 * it was. Semicolons, since a comma is part of a number in Vietnam.
 */
export function writeCsv(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  return `"${guarded(text).replaceAll('"', '""')}"`;
}
