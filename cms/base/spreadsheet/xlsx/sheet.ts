import { dayOfSerial } from '../serial.ts';
import { demandSize, type OddCell, type Table, type TableRow, tidy, Unreadable } from '../table.ts';
import type { NumberLook } from './styles.ts';
import { readXml } from './xml.ts';

/** The parts of a workbook that the cells of a sheet refer to. */
export interface Workbook {
  strings: string[];
  looks: NumberLook[];
  /** True if days are counted from 1904, as old Macs did. */
  from1904: boolean;
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  text: string;
  isFormula: boolean;
}

/** Reads one sheet. @throws {Unreadable} when it is larger than a list */
export function readSheet(bytes: Uint8Array, workbook: Workbook): Table {
  const rows: TableRow[] = [];
  const odd: OddCell[] = [];
  let row: TableRow = { number: 0, cells: [] };
  let cell: OpenCell | undefined;
  let captures = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') row = { number: Number(attributes['r']) || row.number + 1, cells: [] };
      else if (name === 'c') cell = openCell(attributes, row.cells.length);
      else if (name === 'f' && cell) cell.isFormula = true;
      else if (name === 'v' || name === 't') captures = true;
      else if (name === 'mergeCell') odd.push(...mergedAt(attributes['ref'] ?? ''));
    },
    text: (piece) => {
      if (captures && cell) cell.text += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') captures = false;
      if (name === 'c' && cell) {
        const { column } = cell;
        demandSize(rows.length, column);
        row.cells[column] = tidy(textOf(cell, workbook));
        if (cell.isFormula) odd.push({ row: row.number, column, kind: 'formula' });
        else if (cell.type === 'e') odd.push({ row: row.number, column, kind: 'error' });
        cell = undefined;
      }
      if (name === 'row' && row.cells.some(Boolean)) {
        rows.push({ ...row, cells: Array.from(row.cells, (text) => text ?? '') });
        demandSize(rows.length, row.cells.length);
      }
    },
  });
  return { rows, odd };
}

function openCell(attributes: Record<string, string>, next: number): OpenCell {
  const { r, t = 'n', s } = attributes;
  const column = r === undefined ? next : columnOf(r);
  return { column, type: t, style: Number(s ?? 0), text: '', isFormula: false };
}

function textOf({ type, text, style }: OpenCell, { strings, looks, from1904 }: Workbook): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'd') return text.slice(0, 10);
  if (type !== 'n' || text === '') return text;
  const look = looks[style] ?? 'plain';
  if (look === 'day') return dayOfSerial(Number(text), from1904) ?? text;
  const digits = wholeNumber(text);
  return typeof look === 'object' ? digits.padStart(look.digits, '0') : digits;
}

/** Large numbers are kept as 8.4912345678E10: phones, identity cards. */
function wholeNumber(text: string): string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? String(number) : text;
}

function mergedAt(range: string): OddCell[] {
  const [first = '', last = ''] = range.split(':');
  const [top, bottom] = [rowOf(first), rowOf(last)];
  const [left, right] = [columnOf(first), columnOf(last)];
  if (!(top <= bottom && left <= right)) return [];
  return [{ row: top, column: left, kind: 'merged', range }];
}

const rowOf = (reference: string) => Number(reference.replace(/\D/g, ''));

/** @throws {Unreadable} when it names no cell */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference)?.[0];
  if (!letters) throw new Unreadable('Tệp Excel này hỏng: có ô không rõ nằm ở đâu.');
  return [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
