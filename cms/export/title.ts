import type { RecordKind } from '../../content/snapshot/snapshot.ts';
import type { Lists } from './hold-back.ts';

/** How editors call a record of a snapshot. */
export function titleOf(lists: Lists, kind: RecordKind, id: string): string {
  const record = lists[kind].find((one) => 'id' in one && one.id === id);
  for (const name of ['title', 'name', 'term', 'alt'])
    if (record && name in record) return String(Reflect.get(record, name));
  return id;
}
