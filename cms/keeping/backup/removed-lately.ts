import type { Payload } from 'payload';
import { readLines } from '../../../content/kept-lines.ts';
import { readRemovals, type Removal, removalsFile, system } from '../../../content/removals.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { bringLists } from '../../storage/installation/lists.ts';
import { choosable, countsInWords } from './removed-since.ts';

/** The things that one account deleted, or took off the site, as a screen shows them. Instants are ISO 8601. */
export interface RemovedGroup {
  /** The name of the account; nothing where nobody is known. */
  byName?: string;
  event: 'deleted' | 'taken-off';
  from: string;
  to: string;
  /** The number of each kind: `128 tổ công nghệ số, 84 hướng dẫn`. */
  counts: string;
}

/** The removals that a restore would ask about. */
export interface RemovedLately {
  /** From after the newest backup. */
  after: RemovedGroup[];
  /** From the week before it: an older backup has that still. */
  before: RemovedGroup[];
}

const week = 7 * 86_400_000;

/**
 * Reads what was removed since the newest backup and in the week before it, by account and deed, the
 * newest first. What a person asked for is not in it: no restore brings it back.
 * @param backup moment of the newest backup, ISO 8601; without one all of it is from before now
 */
export async function readRemovedLately(
  payload: Payload,
  backup: string | undefined,
  now: Date,
): Promise<RemovedLately> {
  await bringLists(payload);
  const last = backup ?? now.toISOString();
  const since = new Date(Date.parse(last) - week).toISOString();
  const listed = readRemovals(readLines(removalsFile(dataFolderOf(payload))));
  const removals = choosable({ removals: listed.filter(({ at }) => at > since) });
  const names = await namesOf(payload);
  const groupsOf = (some: Removal[]) =>
    [...Map.groupBy(some, ({ by, event }) => `${event} ${by ?? ''}`).values()]
      .map((group) => groupOf(group, names))
      .sort((one, other) => (one.to < other.to ? 1 : -1));
  return {
    after: groupsOf(removals.filter(({ at }) => at > last)),
    before: groupsOf(removals.filter(({ at }) => at <= last)),
  };
}

function groupOf(group: Removal[], names: ReadonlyMap<string, string>): RemovedGroup {
  const [first] = group;
  const by = first?.by;
  const byName = by === system ? 'Hệ thống' : by && (names.get(by) ?? 'Một tài khoản không còn');
  const times = group.map(({ at }) => at).toSorted();
  return {
    ...(byName && { byName }),
    event: first?.event === 'deleted' ? 'deleted' : 'taken-off',
    from: times[0] ?? '',
    to: times.at(-1) ?? '',
    counts: countsInWords(group),
  };
}

async function namesOf(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<{ id: string; name?: string }>({
    collection: 'users',
    pagination: false,
    limit: 0,
    select: { name: true },
  });
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']));
}
