import { recordKinds } from '../record-kind.ts';
import type { Snapshot } from './snapshot.ts';

/** When each record of a snapshot was last changed, by `<kind>:<id>`. */
export function changesOf(snapshot: Snapshot): Map<string, string> {
  const changes = new Map<string, string>();
  for (const kind of recordKinds)
    for (const record of snapshot[kind])
      if ('id' in record && 'updatedAt' in record)
        changes.set(`${kind}:${record.id}`, record.updatedAt);
  return changes;
}
