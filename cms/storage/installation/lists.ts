import type { Db } from 'mongodb';
import type { Payload } from 'payload';
import {
  isTakenOff,
  recordRemoval,
  removalsName,
  type Removal,
} from '../../../content/removals.ts';
import type { WithdrawalLine } from '../../../content/schema/withdrawal.ts';
import {
  readWithdrawals,
  withdrawalsName,
  type Withdrawals,
} from '../../../content/withdrawals/list.ts';
import { recordWithdrawals } from '../../../content/withdrawals/record.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { ListLog } from './list-log.ts';
import { Mirror } from './mirror.ts';
import { ownCollections } from './own-collections.ts';
import { serverOf } from './server.ts';

/** The two lists of a data folder, each with its likeness on the common server. */
type Mirrors = Record<'withdrawals' | 'removals', Mirror>;

/** All that anybody withdrew so far, on whichever machine. */
export async function readAllWithdrawals(payload: Payload): Promise<Withdrawals> {
  await mirrorsOf(payload)?.withdrawals.bring();
  return readWithdrawals(dataFolderOf(payload));
}

/**
 * Adds to the list of withdrawals, for all machines, and waits until it is kept.
 * @throws {Error} when server or disk did not take it
 */
export async function keepWithdrawals(payload: Payload, entries: WithdrawalLine[]): Promise<void> {
  const mirrors = mirrorsOf(payload);
  if (mirrors) await mirrors.withdrawals.add(entries);
  else await recordWithdrawals(dataFolderOf(payload), entries);
}

/** Notes that something was deleted or taken off, for all machines, and waits until it is kept. */
export async function keepRemoval(payload: Payload, removal: Omit<Removal, 'at'>): Promise<void> {
  const mirrors = mirrorsOf(payload);
  if (mirrors) await mirrors.removals.add([{ at: new Date().toISOString(), ...removal }]);
  else await recordRemoval(dataFolderOf(payload), removal);
}

/** Notes that a document is on the site again; nothing where the list never said that it was not. */
export async function keepReturn(
  payload: Payload,
  collection: string,
  document: string,
  deed: Pick<Removal, 'by' | 'why'>,
): Promise<void> {
  await mirrorsOf(payload)?.removals.bring();
  if (isTakenOff(dataFolderOf(payload), collection, document))
    await keepRemoval(payload, { event: 'live', collection, document, ...deed });
}

/** Brings both lists of this machine to what all machines know. */
export async function bringLists(payload: Payload): Promise<void> {
  const mirrors = mirrorsOf(payload);
  await Promise.all([mirrors?.withdrawals.bring(), mirrors?.removals.bring()]);
}

/** Does so for a data folder whose CMS is not open. */
export async function bringListsOf(dataDir: string, server: Db): Promise<void> {
  const { withdrawals, removals } = mirrorsIn(dataDir, server);
  await withdrawals.bring();
  await removals.bring();
}

/** Reads what the machines of a server say in the list of removals; writes nothing. */
export const removalsOn = async (server: Db): Promise<string[]> =>
  (await new ListLog(server, ownCollections.removals).all()).map(({ line }) => line);

const opened = new WeakMap<object, Mirrors>();

/** Undefined with the embedded database: then all processes share one data folder. */
function mirrorsOf(payload: Payload): Mirrors | undefined {
  const server = serverOf(payload.db);
  if (!server) return undefined;
  const known = opened.get(payload.db) ?? mirrorsIn(dataFolderOf(payload), server);
  opened.set(payload.db, known);
  return known;
}

function mirrorsIn(dataDir: string, server: Db): Mirrors {
  return {
    withdrawals: new Mirror(
      dataDir,
      withdrawalsName,
      new ListLog(server, ownCollections.withdrawals),
    ),
    removals: new Mirror(dataDir, removalsName, new ListLog(server, ownCollections.removals)),
  };
}
