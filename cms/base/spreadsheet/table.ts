/** The content of a file: rows of texts, and the cells whose text is not to be relied on. */
export interface Table {
  rows: TableRow[];
  odd: OddCell[];
}

/** A row with something in it. */
export interface TableRow {
  /** As the program shows it, from 1. */
  number: number;
  /** By column, from 0; a column without a value is empty. */
  cells: string[];
}

/** A cell that says something else than it seems to. */
export interface OddCell {
  row: number;
  column: number;
  kind: 'formula' | 'error' | 'merged';
  /** The range a merged cell covers, like “B5:B9”. */
  range?: string;
}

/** The most that is read. A province of 2,000 teams has about 12,000 rows. */
export const limits = {
  bytes: 5 * 1024 * 1024,
  /** Of one part of a workbook when it is unpacked, and of all of them. */
  partBytes: 20 * 1024 * 1024,
  wholeBytes: 50 * 1024 * 1024,
  rows: 20_000,
  columns: 100,
  letters: 2000,
};

/** A file that can't be read, in one Vietnamese sentence. */
export class Unreadable extends Error {}

/** The letters of a column: 0 → A, 26 → AA. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * A text as it is kept: NFC, one line, without spaces around it and without signs that can't be seen.
 * @throws {Unreadable} when it is too long for a cell of a list
 */
export function tidy(text: string): string {
  if (text.length > 8 * limits.letters) throw new Unreadable(tooLong);
  const plain = text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  if (plain.length > limits.letters) throw new Unreadable(tooLong);
  return plain;
}

const tooLong = `Có ô dài hơn ${limits.letters} chữ cái. Đây có đúng là danh sách không?`;

/** @throws {Unreadable} when there are more rows or columns than a list has */
export function demandSize(rows: number, columns: number): void {
  if (rows > limits.rows)
    throw new Unreadable(
      `Tệp có hơn ${limits.rows.toLocaleString('vi-VN')} dòng. Hãy chia ra từng xã rồi nhập từng tệp.`,
    );
  if (columns > limits.columns)
    throw new Unreadable(
      `Tệp có hơn ${limits.columns} cột. Hãy chép các cột cần nhập sang tệp mẫu rồi nhập tệp mẫu.`,
    );
}
