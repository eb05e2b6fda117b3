import { z } from 'zod';
import type { kinds } from '../kinds.ts';
import type { RecordKind } from '../record-kind.ts';
import { instant } from '../schema/primitives.ts';
import type { Settings } from '../schema/settings.ts';

/** The version of the snapshot's format; a reader refuses any other. */
export const snapshotFormat = 1;

/** The time a snapshot was taken. `pages()` and `render()` read these, never the clock. */
export const meta = z.strictObject({
  format: z.literal(snapshotFormat),
  asOf: instant,
  /** The next moment at which pages change without an edit (a notice ends …). */
  nextChangeAt: instant.optional(),
  /** Lines of the list of withdrawals that were taken into account. */
  withdrawals: z.int().nonnegative().optional(),
});
export type Meta = z.infer<typeof meta>;

type Lists = { [Kind in RecordKind]: z.infer<(typeof kinds)[Kind]['schema']>[] };

/**
 * All that the public may know at one moment. Files: `meta.json`, `settings.json`, `<kind>.json` for
 * each kind of record, and `media/`.
 */
export interface Snapshot extends Lists {
  meta: Meta;
  settings: Settings;
}
