import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Cell } from './write-csv.ts';

/** A sheet; its first row is the heading. */
export interface Sheet {
  name: string;
  rows: Cell[][];
  /** Of the columns, in letters. */
  widths: number[];
}

/**
 * A workbook in which every text is a text: nothing in it is counted, and no zero gets lost. Its heading
 * stays in sight.
 */
export async function writeXlsx(sheets: Sheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((cells, at) => cells.map((value) => cellOf(value, at === 0))) as SheetData,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function cellOf(value: Cell, isHeading: boolean) {
  const look = isHeading
    ? { fontWeight: 'bold' as const, backgroundColor: '#DDEBE4', wrap: true }
    : { wrap: true, alignVertical: 'top' as const };
  if (typeof value === 'number') return { value, type: Number, ...look };
  return { value, type: String, format: '@', ...look };
}
