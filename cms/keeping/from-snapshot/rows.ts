import type { RecordKind } from '../../../content/record-kind.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import type { Known } from '../../publishing/export/both-ways.ts';
import { rowFrom } from '../../publishing/export/concepts.ts';
import { seedId } from '../seed/seed-id.ts';

/** A document as Payload's operations take it. */
export type Row = Record<string, unknown> & { id: string };

/** The records of a kind as rows, `_status` and all. */
export function rowsOf<Kind extends RecordKind>(snapshot: Snapshot, kind: Kind): Row[] {
  const { asOf } = snapshot.meta;
  const records = snapshot[kind] as Known<Kind>[];
  return records.map((record) => ({
    id: idOf(kind, record),
    ...rowFrom(kind, record, asOf),
    ...('changeNotes' in record && {
      // Kept the other way round.
      changeNotes: (record.changeNotes as unknown[] | undefined)?.toReversed(),
    }),
    _status: 'published',
  }));
}

/** The name of a record: of one that moved or is gone, its address. */
function idOf(kind: RecordKind, record: object): string {
  const { id, from, address } = record as { id?: string; from?: string; address?: string };
  return id ?? seedId(kind, from ?? address ?? '');
}
