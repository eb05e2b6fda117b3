import { recordKinds } from '../record-kind.ts';
import type { Snapshot } from './snapshot.ts';

/** Maps each record of a snapshot, by `<kind>:<id>`, to the time it was last changed. */
export function changesOf(snapshot: Snapshot): Map<string, string> {
  const changes = new Map<string, string>();
  for (const kind of recordKinds)
    for (const record of snapshot[kind])
      if ('id' in record && 'updatedAt' in record)
        changes.set(`${kind}:${record.id}`, record.updatedAt);
  return changes;
}
