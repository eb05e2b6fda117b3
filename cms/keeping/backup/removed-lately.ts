import type { Payload } from 'payload';
import { readLines } from '../../../content/kept-lines.ts';
import { readRemovals, type Removal, removalsFile, system } from '../../../content/removals.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { bringLists } from '../../storage/installation/lists.ts';
import type { NamedBackup } from './name.ts';
import { choosable, countsInWords } from './removed-since.ts';
import { asTyped, type Known, type TypedAccount, type WaysBack, waysBack } from './ways-back.ts';

/** The things that one account deleted, or took off the site, as a screen shows them. Instants are ISO 8601. */
export interface RemovedGroup {
  /** The name of the account; nothing where nobody is known. */
  byName?: string;
  event: 'deleted' | 'taken-off';
  from: string;
  to: string;
  /** The number of each kind: `128 tổ công nghệ số, 84 hướng dẫn`. */
  counts: string;
  /** The lines that bring it back; nothing where no backup has it still. */
  back?: WaysBack;
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
 * @param backups that are kept, the newest first; without one all of it is from before now
 */
export async function readRemovedLately(
  payload: Payload,
  backups: NamedBackup[],
  now: Date,
): Promise<RemovedLately> {
  await bringLists(payload);
  const last = backups[0]?.at ?? now.toISOString();
  const since = new Date(Date.parse(last) - week).toISOString();
  const listed = readRemovals(readLines(removalsFile(dataFolderOf(payload))));
  const all = choosable({ removals: listed });
  const removals = all.filter(({ at }) => at > since);
  const accounts = await readAccounts(payload);
  const known: Known = {
    backups,
    removals: all,
    accountAt: (id, moment) => asTyped(id, accounts.get(id), moment),
  };
  const groupsOf = (some: Removal[]) =>
    [...Map.groupBy(some, ({ by, event }) => `${event} ${by ?? ''}`).values()]
      .map((group) => groupOf(group, accounts, known))
      .sort((one, other) => (one.to < other.to ? 1 : -1));
  return {
    after: groupsOf(removals.filter(({ at }) => at > last)),
    before: groupsOf(removals.filter(({ at }) => at <= last)),
  };
}

function groupOf(
  group: Removal[],
  accounts: ReadonlyMap<string, Account>,
  known: Known,
): RemovedGroup {
  const [first] = group;
  const by = first?.by;
  const byName =
    by === system ? 'Hệ thống' : by && (accounts.get(by)?.name ?? 'Một tài khoản không còn');
  const times = group.map(({ at }) => at).toSorted();
  const back = waysBack(group, known);
  return {
    ...(byName && { byName }),
    event: first?.event === 'deleted' ? 'deleted' : 'taken-off',
    from: times[0] ?? '',
    to: times.at(-1) ?? '',
    counts: countsInWords(group),
    ...(back && { back }),
  };
}

interface Account extends TypedAccount {
  name: string;
}

async function readAccounts(payload: Payload): Promise<Map<string, Account>> {
  const { docs } = await payload.db.find<Account & { id: string }>({
    collection: 'users',
    pagination: false,
    limit: 0,
    select: { name: true, email: true, updatedAt: true },
  });
  return new Map(docs.map(({ id, ...account }) => [String(id), account]));
}
