import { Refused } from '../../errors/refused.ts';
import { letterOf, limits, type OddCell, type Table } from '../table.ts';
import { Faults, type Mend } from './faults.ts';
import { columnOf, labelsOf, type ListForm } from './form.ts';

/** A row of the list; a column that it has not, or that is empty there, is ''. */
export interface Entry<Key extends string> {
  row: number;
  values: Record<Key, string>;
}

/** A list as it stands in a file. */
export interface List<Key extends string> {
  entries: Entry<Key>[];
  faults: Faults<Key>;
  /** Headings that mean nothing here. */
  unknown: string[];
}

/** Titles and dates stand above the headings of many a list. */
const farthestHeading = 20;

/** What people put where there is nothing. */
const nothing = /^(?:[-–—.…]+|n\/a|không có|chưa có)$/i;

/**
 * Finds the headings of a list and what stands below them.
 * @throws {Refused} when there is no heading that is known
 */
export function readList<Key extends string>(
  table: Table,
  form: ListForm<Key>,
  mends: Mend[] = [],
): List<Key> {
  const mended = withMends(table, mends);
  const { heading, places } = headingOf(mended, form);
  const faults = new Faults(places, labelsOf(form));
  const entries = mended.rows
    .filter(({ number }) => number > heading.number)
    .map(({ number, cells }) => ({ row: number, values: valuesOf(cells, places) }))
    .filter(({ values }) => Object.values(values).some(Boolean));
  if (entries.length === 0)
    throw new Refused('Dưới dòng tiêu đề không có dòng nào. Hãy điền danh sách rồi nhập lại.', 422);
  sayOdd(mended.odd, { entries, places, faults });
  for (const entry of entries) sayFormulas(entry, faults, form);
  const unknown = heading.cells.filter((text) => text && columnOf(form, text) === undefined);
  return { entries, faults, unknown };
}

/** A mended cell says what was typed, whatever stood there. */
function withMends({ rows, odd }: Table, mends: Mend[]): Table {
  const at = new Map(mends.map((mend) => [`${mend.row}:${mend.column}`, mend.value]));
  return {
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: Array.from(
        { length: Math.max(cells.length, ...ownColumns(mends, number)) },
        (_, column) => at.get(`${number}:${column}`) ?? cells[column] ?? '',
      ),
    })),
    odd: odd.filter(({ row, column }) => !at.has(`${row}:${column}`)),
  };
}

const ownColumns = (mends: Mend[], row: number) =>
  mends.filter((mend) => mend.row === row).map(({ column }) => column + 1);

/** A column that the file has not lies beyond all that it may have: it can be mended all the same. */
function headingOf<Key extends string>({ rows }: Table, form: ListForm<Key>) {
  const labels = labelsOf(form);
  for (const heading of rows.slice(0, farthestHeading)) {
    const keys = heading.cells.map((text) => columnOf(form, text));
    if (!keys.includes(form.main) || keys.filter(Boolean).length < 2) continue;
    const places = new Map<Key, number>();
    for (const [at, key] of keys.entries()) {
      if (!key) continue;
      const before = places.get(key);
      if (before !== undefined)
        throw new Refused(
          `Có hai cột “${labels[key]}”: cột ${letterOf(before)} và cột ${letterOf(at)}. Hãy bỏ một cột rồi nhập lại.`,
          422,
        );
      places.set(key, at);
    }
    for (const [at, { key }] of form.columns.entries())
      if (!places.has(key)) places.set(key, limits.columns + at);
    return { heading, places };
  }
  throw new Refused(form.noHeading, 422);
}

function valuesOf<Key extends string>(cells: string[], places: Map<Key, number>) {
  return Object.fromEntries(
    [...places].map(([key, at]) => {
      const text = cells[at] ?? '';
      return [key, nothing.test(text) ? '' : text];
    }),
  ) as Record<Key, string>;
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
