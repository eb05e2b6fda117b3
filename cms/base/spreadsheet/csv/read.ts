import { CsvError, parse } from 'csv-parse/sync';
import { demandSize, limits, type Table, type TableRow, tidy, Unreadable } from '../table.ts';
import { decode } from './decode.ts';
import { unguarded } from '../../../../content/text/formula.ts';

const separators = [',', ';', '\t', '|'];

/** Reads a file of values between commas, semicolons or tabs. @throws {Unreadable} */
export function readCsv(bytes: Uint8Array): Table {
  const text = decode(bytes);
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const rows: TableRow[] = [];
  for (const [at, cells] of recordsOf(text, said ?? separatorOf(text)).entries()) {
    const tidied = cells.map((cell) => tidy(unguarded(cell)));
    if (!tidied.some(Boolean) || (said && at === 0)) continue;
    rows.push({ number: at + 1, cells: tidied });
    demandSize(rows.length, cells.length);
  }
  if (rows.length === 0) throw new Unreadable('Tệp này trống, không có dòng nào.');
  return { rows, odd: [] };
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 64 * limits.letters,
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new Unreadable(
        'Có dấu ngoặc kép (") mở ra mà không đóng lại. Hãy lưu danh sách thành tệp Excel (.xlsx) rồi nhập.',
      );
    throw new Unreadable(
      'Không đọc được tệp này. Hãy lưu danh sách thành tệp Excel (.xlsx) rồi nhập.',
    );
  }
}

/** Finds the sign that stands equally often, outside quotes, in most of the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const lines = head.split(/\r\n?|\n/).filter((line) => line !== '');
  const scores = separators.map((one) => evenness(lines.map((line) => line.split(one).length - 1)));
  return separators[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** Counts the lines with the same number of separators; of two alike, the larger number counts. */
function evenness(counts: number[]): number {
  const lines = Map.groupBy(
    counts.filter((count) => count > 0),
    (count) => count,
  );
  return Math.max(0, ...[...lines].map(([count, same]) => same.length + count / 1000));
}
