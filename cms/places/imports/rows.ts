import type { Faults as FaultsOf } from '../../base/spreadsheet/list/faults.ts';
import {
  type Entry as EntryOf,
  type List as ListOf,
  readList,
  type SaidOfFile,
} from '../../base/spreadsheet/list/read.ts';
import type { Table } from '../../base/spreadsheet/table.ts';
import { type ColumnKey, listForm } from './list-form.ts';

/** A row of the list; a column that it has not, or that is empty there, is ''. */
export type Entry = EntryOf<ColumnKey>;

/** A list as it stands in a file. */
export type List = ListOf<ColumnKey>;

/** The faults in it. */
export type Faults = FaultsOf<ColumnKey>;

/**
 * Finds the headings of a list and what stands below them.
 * @throws {Refused} when there is no heading that is known
 */
export function listOf(table: Table, said: SaidOfFile = {}): List {
  return readList(table, listForm, said);
}
