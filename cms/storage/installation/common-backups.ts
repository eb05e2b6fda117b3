import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Db } from 'mongodb';
import type { Payload } from 'payload';
import { type BackupStatus, commonBackupsFile } from '../../../content/schema/backup-status.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { ownCollections } from './own-collections.ts';
import { serverOf } from './server.ts';

/**
 * The one entry of the common server: since when somebody looks, the last good backup of all, and how its
 * trial went.
 */
interface Known {
  _id: 'last';
  since: string;
  last: BackupStatus['last'];
  proof?: NonNullable<BackupStatus['proof']>;
}

const knownOn = (server: Db) => server.collection<Known>(ownCollections.backups);

/** Tells the other machines of a good backup. */
export async function tellAllOfBackup(
  server: Db,
  last: NonNullable<BackupStatus['last']>,
): Promise<void> {
  const update = { $set: { last }, $setOnInsert: { since: last.at } };
  await knownOn(server).updateOne({ _id: 'last' }, update, { upsert: true });
}

/** Tells the other machines how a trial restore went. */
export async function tellAllOfProof(
  server: Db,
  proof: NonNullable<BackupStatus['proof']>,
): Promise<void> {
  await knownOn(server).updateOne({ _id: 'last' }, { $set: { proof } });
}

/** Reads what any machine said of backups; nothing with the embedded database, which has one machine. */
export async function readCommonBackups(
  { db }: Payload,
  now: Date,
): Promise<BackupStatus | undefined> {
  const server = serverOf(db);
  if (!server) return undefined;
  const known = await knownOn(server).findOneAndUpdate(
    { _id: 'last' },
    { $setOnInsert: { since: now.toISOString(), last: null } },
    { upsert: true, returnDocument: 'after' },
  );
  if (!known) return undefined;
  const { last, proof, since } = known;
  return { format: 1, since, last, failure: null, ...(proof && { proof }) };
}

/** Puts it beside the releases of this machine, for `/readyz`, which asks no database. */
export async function lookAfterCommonBackups(payload: Payload, now: Date): Promise<void> {
  const status = await readCommonBackups(payload, now);
  const file = path.join(dataFolderOf(payload), commonBackupsFile);
  // Nothing stays of a server that the data were moved from.
  if (!status) return rm(file, { force: true });
  await writeFile(`${file}.new`, JSON.stringify(status));
  await rename(`${file}.new`, file);
}
