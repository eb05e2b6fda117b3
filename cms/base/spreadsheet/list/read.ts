import { Refused } from '../../errors/refused.ts';
import type { OddCell, Table, TableRow } from '../table.ts';
import { Faults, type Mend } from './faults.ts';
import { labelsOf, type ListForm } from './form.ts';
import { type ColumnChoices, type Headings, headingsOf } from './headings.ts';

/** A row of the list; a column that it has not, or that is empty there, is ''. */
export interface Entry<Key extends string> {
  row: number;
  values: Record<Key, string>;
  /** Cells of which somebody said that they are right as they stand. */
  confirmed: ReadonlySet<Key>;
}

/** A list as it stands in a file. */
export interface List<Key extends string> {
  entries: Entry<Key>[];
  faults: Faults<Key>;
  headings: Headings<Key>;
}

/** The statements made with a file. */
export interface SaidOfFile {
  mends?: Mend[];
  columns?: ColumnChoices;
}

/** The signs people put where there is nothing. */
const nothing = /^(?:[-–—.…]+|n\/a|không có|chưa có)$/i;

/**
 * Finds the headings of a list and what stands below them. Where the headings are wrong there are no entries.
 * @throws {Refused} when there is no heading that is known
 */
export function readList<Key extends string>(
  table: Table,
  form: ListForm<Key>,
  { mends = [], columns }: SaidOfFile = {},
): List<Key> {
  const headings = headingsOf(table, form, columns);
  const { places } = headings;
  const faults = new Faults(places, labelsOf(form));
  if (headings.wrong.length > 0) return { entries: [], faults, headings };
  const mended = new Mended(mends);
  const entries = table.rows
    .filter(({ number }) => number > headings.row)
    .map((row) => entryOf(row, places, mended))
    .filter(({ values }) => Object.values(values).some(Boolean));
  if (entries.length === 0)
    throw new Refused('Dưới dòng tiêu đề không có dòng nào. Hãy điền danh sách rồi nhập lại.', 422);
  const odd = table.odd.filter(({ row, column }) => !mended.at(row, column));
  sayOdd(odd, { entries, places, faults });
  for (const entry of entries) sayFormulas(entry, faults, form);
  return { entries, faults, headings };
}

/** A mended cell says what was typed, whatever stood there. */
class Mended {
  readonly #cells = new Map<string, Mend>();

  constructor(mends: Mend[]) {
    for (const mend of mends)
      for (const row of mend.rows) this.#cells.set(`${row}:${mend.column}`, mend);
  }

  at(row: number, column: number): Mend | undefined {
    return this.#cells.get(`${row}:${column}`);
  }
}

function entryOf<Key extends string>(
  { number: row, cells }: TableRow,
  places: Map<Key, number>,
  mended: Mended,
): Entry<Key> {
  const confirmed = new Set<Key>();
  const values = [...places].map(([key, at]) => {
    const mend = mended.at(row, at);
    if (mend?.isSure) confirmed.add(key);
    const text = mend?.value ?? cells[at] ?? '';
    return [key, nothing.test(text) ? '' : text];
  });
  return { row, values: Object.fromEntries(values) as Record<Key, string>, confirmed };
}

interface Said<Key extends string> extends Pick<List<Key>, 'entries' | 'faults'> {
  places: Map<Key, number>;
}

function sayOdd<Key extends string>(odd: OddCell[], { entries, places, faults }: Said<Key>): void {
  const keyAt = new Map([...places].map(([key, column]) => [column, key]));
  const entryAt = new Map(entries.map((entry) => [entry.row, entry]));
  for (const { row, column, kind, range } of odd) {
    const key = keyAt.get(column);
    const entry = entryAt.get(row);
    if (!key || !entry) continue;
    const value = entry.values[key];
    if (kind === 'merged')
      faults.add(entry, key, `Các ô ${range} gộp làm một. Hãy bỏ gộp ô, rồi ghi vào từng dòng.`);
    if (kind === 'error') faults.add(entry, key, 'Ô này báo lỗi của Excel. Hãy gõ lại.');
    if (kind === 'formula')
      faults.add(
        entry,
        key,
        'Ô này là công thức. Hãy gõ thẳng giá trị vào ô.',
        value ? [value] : [],
      );
  }
}

function sayFormulas<Key extends string>(
  entry: Entry<Key>,
  faults: Faults<Key>,
  { dialled }: ListForm<Key>,
): void {
  for (const [key, text] of Object.entries(entry.values) as [Key, string][]) {
    const looksLike = dialled.includes(key) ? /^[=@]/ : /^[=@+]/;
    if (looksLike.test(text))
      faults.add(
        entry,
        key,
        `“${text.slice(0, 40)}” giống một công thức. Hãy gõ thẳng giá trị vào ô.`,
      );
  }
}
