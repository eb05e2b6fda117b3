import { kinds } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Lists } from './hold-back.ts';

/** Returns the editors' title of a record of a snapshot. */
export function titleOf(lists: Lists, kind: RecordKind, id: string): string {
  const record = lists[kind].find((one) => 'id' in one && one.id === id);
  const title: unknown = record && Reflect.get(record, kinds[kind].title);
  return typeof title === 'string' ? title : id;
}
