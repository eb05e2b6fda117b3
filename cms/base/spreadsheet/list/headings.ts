import { Refused } from '../../errors/refused.ts';
import { letterOf, limits, type Table, type TableRow } from '../table.ts';
import { columnOf, labelsOf, type ListForm, wordsOf } from './form.ts';

/** The meaning a column of a file is taken to have. */
export interface Heading {
  /** From 0. */
  column: number;
  letter: string;
  /** '' where nothing stands above the column. */
  text: string;
  /** The first few things that stand in it. */
  samples: string[];
  /** The column of the list; '' when it is left out. */
  key: string;
  /** The ground for that: its heading, a choice somebody made, now or the last time, or nothing. */
  by: 'heading' | 'choice' | 'memory' | 'nothing';
}

/** The choices somebody made for the columns of a file. */
export interface ColumnChoices {
  /** Of this file; key '' leaves a column out. */
  chosen: { column: number; key: string }[];
  /** By their headings, from files before. */
  remembered: { heading: string; key: string }[];
}

/** The columns of a file. */
export interface Headings<Key extends string> {
  /** The row that they stand in. */
  row: number;
  /**
   * The place of each column of the list: one that the file has not lies beyond all that it may
   * have.
   */
  places: Map<Key, number>;
  columns: Heading[];
  /** The reasons why nothing can be read by them, a sentence each. */
  wrong: string[];
}

/** Titles and dates stand above the headings of many a list. */
const farthestHeading = 20;
/** The most values shown of a column that is not understood. */
const mostSamples = 3;

export const noChoices: ColumnChoices = { chosen: [], remembered: [] };

/**
 * Finds the row of headings, and what each of its columns is.
 * @throws {Refused} when there is no heading that is known
 */
export function headingsOf<Key extends string>(
  table: Table,
  form: ListForm<Key>,
  choices: ColumnChoices = noChoices,
): Headings<Key> {
  const heading = headingRow(table, form, choices);
  if (!heading) throw new Refused(form.noHeading, 422);
  const below = table.rows.filter(({ number }) => number > heading.number);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: Math.max(width, heading.cells.length) }, (_, column) => {
    const text = heading.cells[column] ?? '';
    const known = { column, letter: letterOf(column), text, samples: samplesOf(below, column) };
    return { ...known, ...meaningOf(form, column, text, choices) };
  }).filter(({ text, samples }) => text !== '' || samples.length > 0);
  return { row: heading.number, columns, ...placesOf(columns, form) };
}

/** The first row that has the main column and another one; else the one with most that is known. */
function headingRow<Key extends string>(
  { rows }: Table,
  form: ListForm<Key>,
  choices: ColumnChoices,
): TableRow | undefined {
  const near = rows.slice(0, farthestHeading).map((row) => {
    const keys = row.cells.map((text) => keyOf(form, text, choices)).filter(Boolean);
    return { row, keys, isWide: row.cells.filter(Boolean).length > 1 };
  });
  const whole = near.find(({ keys }) => keys.includes(form.main) && keys.length > 1);
  if (whole) return whole.row;
  const [best] = near
    .filter(({ keys, isWide }) => keys.length > 0 && isWide)
    .toSorted((one, other) => other.keys.length - one.keys.length);
  return best?.row;
}

function keyOf<Key extends string>(
  form: ListForm<Key>,
  text: string,
  { remembered }: ColumnChoices,
): Key | null | undefined {
  const own = columnOf(form, text);
  if (own !== undefined) return own;
  const before = remembered.find(({ heading }) => wordsOf(heading) === wordsOf(text));
  return form.columns.find(({ key }) => key === before?.key)?.key;
}

function meaningOf<Key extends string>(
  form: ListForm<Key>,
  column: number,
  text: string,
  choices: ColumnChoices,
): Pick<Heading, 'key' | 'by'> {
  const chosen = choices.chosen.find((one) => one.column === column);
  if (chosen) return { key: chosen.key, by: 'choice' };
  const own = text === '' ? undefined : columnOf(form, text);
  if (own !== undefined) return { key: own ?? '', by: 'heading' };
  const before = text === '' ? undefined : keyOf(form, text, choices);
  return before ? { key: before, by: 'memory' } : { key: '', by: 'nothing' };
}

function placesOf<Key extends string>(
  columns: Heading[],
  form: ListForm<Key>,
): Pick<Headings<Key>, 'places' | 'wrong'> {
  const labels = labelsOf(form);
  const places = new Map<Key, number>();
  const wrong: string[] = [];
  for (const [at, { key, label }] of form.columns.entries()) {
    const own = columns.filter((one) => one.key === key);
    const [first, second] = own;
    places.set(key, first?.column ?? limits.columns + at);
    if (second)
      wrong.push(
        `Có ${own.length} cột “${label}”: ${own.map(({ letter }) => `cột ${letter}`).join(' và ')}. Hãy giữ một cột, cột kia chọn “Bỏ qua”.`,
      );
  }
  const has = (key: Key) => (places.get(key) ?? limits.columns) < limits.columns;
  if (!has(form.main))
    wrong.unshift(`Không thấy cột “${labels[form.main]}”. Hãy chọn cột nào là cột ấy.`);
  else if (form.columns.filter(({ key }) => has(key)).length < 2)
    wrong.push(`Mới hiểu một cột là “${labels[form.main]}”. Hãy chọn thêm ít nhất một cột nữa.`);
  return { places, wrong };
}

function samplesOf(rows: TableRow[], column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = cells[column];
    if (text) found.add(text);
    if (found.size === mostSamples) break;
  }
  return [...found];
}
