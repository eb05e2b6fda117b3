import type { DataFromCollectionSlug } from 'payload';
import type { z } from 'zod';
import type { kinds } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';

/** A row of the collection that a kind comes from. */
export type RowOf<Kind extends RecordKind> = DataFromCollectionSlug<
  (typeof kinds)[Kind]['collection']
>;

/** A record that is not yet checked. */
export type Unchecked<Kind extends RecordKind> = z.input<(typeof kinds)[Kind]['schema']>;

/** A record of a kind. */
export type Known<Kind extends RecordKind> = z.output<(typeof kinds)[Kind]['schema']>;

/** The ways from a row of the CMS to a record, and back to the row that it came from. */
export interface BothWays<Kind extends RecordKind> {
  /** The record: all that the public may know of a row. */
  toRecord(row: RowOf<Kind>): Unchecked<Kind>;
  /** The row again, as Payload's operations take it. @param asOf when the public knew it, ISO 8601 */
  toRow(record: Known<Kind>, asOf: string): object;
}
