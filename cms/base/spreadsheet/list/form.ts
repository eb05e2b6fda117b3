import { fold } from '../../../../content/text/fold.ts';

/** A column of a kind of list. */
export interface Column<Key extends string = string> {
  key: Key;
  label: string;
  /** The names others give it, folded. */
  also: readonly string[];
  /** In letters. */
  width: number;
  /** The advice on filling it in. */
  note: string;
}

/** A kind of list that is read from files. */
export interface ListForm<Key extends string> {
  columns: readonly Column<Key>[];
  /** The column that no such list is without. */
  main: Key;
  /** Columns in which a plus in front is no formula. */
  dialled: readonly Key[];
  /** The message where no headings are found. */
  noHeading: string;
}

/** Columns that lists often have and that mean nothing here. */
const passedOver = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'ghi chu', '']);

/**
 * Finds the column a heading stands for; null for one that is passed over, undefined for an unknown
 * one.
 */
export function columnOf<Key extends string>(
  { columns }: ListForm<Key>,
  heading: string,
): Key | null | undefined {
  const words = wordsOf(heading);
  if (passedOver.has(words)) return null;
  return columns.find(({ label, also }) => wordsOf(label) === words || also.includes(words))?.key;
}

/** The labels of columns, as sentences name them. */
export function labelsOf<Key extends string>({ columns }: ListForm<Key>): Record<Key, string> {
  return Object.fromEntries(columns.map(({ key, label }) => [key, label])) as Record<Key, string>;
}

/** A heading as it is compared. */
export const wordsOf = (text: string) =>
  fold(text)
    .replace(/\(.*?\)|\*/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
