import { recordKinds, type RecordKind } from '../../../content/record-kind.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';

/** Whether a notice has begun: before, the public knows nothing of it. */
export function hasBegun({ startsAt }: { startsAt: string }, asOf: string): boolean {
  return Date.parse(startsAt) <= Date.parse(asOf);
}

/**
 * The next moment after `asOf` at which pages change without an edit: a notice begins or ends, a
 * review falls due, a document holds no longer. Undefined when none is known.
 */
export function nextChangeAt(
  lists: Pick<Snapshot, RecordKind>,
  begins: string[],
  asOf: string,
): string | undefined {
  const reviews = recordKinds.flatMap((kind) =>
    lists[kind].map((record) =>
      'reviewBy' in record && record.reviewBy ? endOf(record.reviewBy) : undefined,
    ),
  );
  const expiries = lists.articles.map(({ expiresOn }) => expiresOn && endOf(expiresOn));
  const moments = [...begins, ...lists.notices.map(({ endsAt }) => endsAt), ...reviews, ...expiries]
    .flatMap((moment) => (moment === undefined ? [] : Date.parse(moment)))
    .filter((moment) => moment > Date.parse(asOf));
  return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : undefined;
}

/** Midnight after a calendar day in Asia/Ho_Chi_Minh. */
function endOf(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00+07:00`);
  return new Date(midnight + 24 * 60 * 60 * 1000).toISOString();
}
