import type { Lists } from '../../../../cms/export/hold-back.ts';
import {
  recordSchemas,
  type RecordKind,
  type Snapshot,
} from '../../../../content/snapshot/snapshot.ts';

export const kinds = Object.keys(recordSchemas) as RecordKind[];

/** The lists of a snapshot alone. */
export function listsOf(snapshot: Snapshot): Lists {
  return Object.fromEntries(kinds.map((kind) => [kind, snapshot[kind]])) as unknown as Lists;
}
