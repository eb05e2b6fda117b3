import { guarded } from '../text/formula.ts';

/** The values a cell of a table can hold. */
export type Cell = string | number | boolean | string[] | null;

const special = /[",\r\n]|^\s|\s$/;

/** Without it Excel reads Vietnamese as Latin-1. */
const byteOrderMark = '\uFEFF';

/** A table as RFC 4180 has it, for spreadsheets: their columns first, then a line each. */
export function csv(columns: string[], rows: Record<string, Cell>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return byteOrderMark + lines.map((line) => `${line.map(written).join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  const text = textOf(cell);
  const harmless = typeof cell === 'number' ? text : guarded(text);
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'có' : 'không';
  return Array.isArray(cell) ? cell.join('; ') : String(cell);
}
