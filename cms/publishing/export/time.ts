import type { Kind } from '../../../content/kind.ts';
import { kinds, timesOf } from '../../../content/kinds.ts';
import { recordKinds, type RecordKind } from '../../../content/record-kind.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';

/** A record of a kind, before it is known to be a good one. */
interface Dated {
  kind: RecordKind;
  value: unknown;
}

/** Tells whether a record has begun: before, the public knows nothing of it. */
export function hasBegun(dated: Dated, asOf: string): boolean {
  return beginningsOf(dated).every((moment) => moment <= Date.parse(asOf));
}

/** The moments before which the public knows nothing of a record, in milliseconds. */
export function beginningsOf({ kind, value }: Dated): number[] {
  return momentsOf(kind, value as object, 'begins');
}

/**
 * The next moment after `asOf` at which pages change without an edit: a notice begins or ends, a
 * review falls due, a document holds no longer, a meeting is over. Undefined when none is known.
 * @param begins when records begin, also those that have not, in milliseconds
 */
export function nextChangeAt(
  lists: Pick<Snapshot, RecordKind>,
  begins: number[],
  asOf: string,
): string | undefined {
  const changes = recordKinds.flatMap((kind) =>
    lists[kind].flatMap((record) => [
      ...momentsOf(kind, record, 'changes'),
      ...countedOf(kind, record, asOf),
    ]),
  );
  const moments = [...begins, ...changes].filter((moment) => moment > Date.parse(asOf));
  return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : undefined;
}

/** The next moment that the rule of a record leads to, in milliseconds. */
function countedOf(kind: RecordKind, record: object, asOf: string): number[] {
  const change = (kinds[kind] as Kind).changesAt?.(record as never, asOf);
  return change === undefined ? [] : [Date.parse(change)];
}

function momentsOf(kind: RecordKind, record: object, wanted: 'begins' | 'changes'): number[] {
  return timesOf(kind, wanted).flatMap((field) => {
    const said: unknown = Reflect.get(record, field);
    return typeof said === 'string' ? momentOf(said) : [];
  });
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** An instant; of a calendar day the midnight after it in Asia/Ho_Chi_Minh. */
function momentOf(said: string): number {
  if (!day.test(said)) return Date.parse(said);
  return Date.parse(`${said}T00:00:00+07:00`) + 24 * 60 * 60 * 1000;
}
