import type { Column, ListForm } from '../../../base/spreadsheet/list/form.ts';
import { communeColumn, hamletColumn } from '../../columns.ts';
import type { Written } from '../state.ts';
import type { Reading } from '../values.ts';

/** Fields of a document as its form has them. */
export type Fields = Record<string, unknown>;

/** A column with its way into the fields of a document, and out of them. */
export interface FlatColumn extends Column {
  /** Reads a cell that is not empty. */
  read: (text: string) => Reading<Fields>;
  /** Writes the cell; '' where nothing is filled in. */
  write: (fields: Fields) => string;
  /** True if no document may be without. */
  isNeeded?: true;
}

/**
 * A kind of documents that is imported a row each; each lies in a commune, maybe in a hamlet of it. Its
 * columns are all that tells it from others: see `meetings.ts`.
 */
export interface FlatList {
  of: Exclude<Written, 'hamlets' | 'teams'>;
  /** Begins the names of files. */
  fileName: string;
  columns: readonly FlatColumn[];
  /** The note on filling in the hamlet; missing where one lies in none. */
  hamletNote?: string;
  /** The column that no such list is without. */
  main: string;
  noHeading: string;
  /** Columns that tell a document from others of its place. */
  toldBy: readonly string[];
  /**
   * Faults that no cell has by itself, a sentence for a column.
   * @param today in Vietnam, ISO 8601, of what is new
   */
  check: (fields: Fields, today?: string) => Partial<Record<string, string>>;
  /** Tells whether it is over: a template leaves it out. */
  isOver: (fields: Fields, today: string) => boolean;
}

/** All columns of a flat list: the places, its own, and the mark of the document. */
export const formOf = ({ columns, hamletNote, main, noHeading }: FlatList): ListForm<string> => ({
  columns: [
    { ...communeColumn, note: 'Để trống thì là xã, phường đã chọn khi nhập.' },
    ...(hamletNote === undefined ? [] : [{ ...hamletColumn, note: hamletNote }]),
    ...columns,
    {
      key: 'mark',
      label: 'Mã dòng',
      also: [],
      width: 38,
      note: 'Máy ghi sẵn để nhận ra mục đã có. Đừng đổi. Dòng mới thì để trống.',
    },
  ],
  main,
  dialled: [],
  noHeading,
});
