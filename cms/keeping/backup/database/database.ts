import type { BackupStatus } from '../../../../content/schema/backup-status.ts';
import { fileOf, isEmbedded } from '../../../storage/database/address.ts';
import { demandWholeMove, markInFile } from '../../../storage/database/unfinished-move.ts';
import type { DatabaseCopy } from './copy.ts';
import { copySqlite, isEmptySqlite } from './sqlite.ts';

/** Loaded where there is a server: most installations have none, and each command would wait for it. */
const mongo = () => import('./mongodb.ts');

/** Copies the database at an address into a folder, while others write. */
export async function copyDatabase(uri: string, folder: string): Promise<DatabaseCopy> {
  if (isEmbedded(uri)) return copySqlite(fileOf(uri), folder);
  return (await mongo()).copyMongo(uri, folder);
}

/** @throws {Error} with one Vietnamese sentence when a move into the database is not done */
export async function demandMovedWhole(uri: string): Promise<void> {
  demandWholeMove(
    isEmbedded(uri) ? await markInFile(fileOf(uri)) : await (await mongo()).mongoMark(uri),
  );
}

/** Tells whether the database at an address holds nothing. */
export async function isEmptyDatabase(uri: string): Promise<boolean> {
  return isEmbedded(uri) ? isEmptySqlite(fileOf(uri)) : (await mongo()).isEmptyMongo(uri);
}

/** Brings the lists of a data folder to what all machines with this database know. */
export async function bringListsFrom(uri: string, dataDir: string): Promise<void> {
  if (!isEmbedded(uri)) await (await mongo()).bringMongoLists(uri, dataDir);
}

/**
 * Reads what all machines with the database at an address say in their list of removals; writes
 * nothing.
 */
export async function removalsAt(uri: string): Promise<string[]> {
  return isEmbedded(uri) ? [] : (await mongo()).mongoRemovals(uri);
}

/** Lets the database be opened with another secret than so far. */
export async function forgetSecretAt(uri: string): Promise<void> {
  if (!isEmbedded(uri)) await (await mongo()).forgetMongoSecret(uri);
}

/**
 * Tells the other machines with this database of a good backup. A server that does not take it is told of
 * the next one: the backup is none the worse.
 */
export async function tellOtherMachines(
  uri: string,
  last: NonNullable<BackupStatus['last']>,
): Promise<void> {
  if (!isEmbedded(uri)) await (await mongo()).tellMongo(uri, last).catch(() => undefined);
}

/** Tells them how the trial of a backup went; a server that does not take it is told of the next one. */
export async function tellOtherMachinesOfProof(
  uri: string,
  proof: NonNullable<BackupStatus['proof']>,
): Promise<void> {
  if (!isEmbedded(uri)) await (await mongo()).tellMongoOfProof(uri, proof).catch(() => undefined);
}

/** Tells which kind of database an address leads to. */
export const kindOfDatabase = (uri: string): DatabaseCopy['kind'] =>
  isEmbedded(uri) ? 'sqlite' : 'mongodb';
