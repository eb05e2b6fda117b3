import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { backupScratch, type BackupStatus } from '../../../content/schema/backup-status.ts';
import type { Environment } from '../../../env/environment.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import { readBackupStatus, tellBackup } from '../../storage/installation/backup-status.ts';
import { isEmbedded } from '../../storage/database/address.ts';
import { openUploads } from '../../storage/uploads/open-uploads.ts';
import { uploadFolders } from '../../storage/uploads/uploads.ts';
import { newestSchema } from '../backup/backup.ts';
import { BadBackup, UnusableHere } from '../backup/bad-backup.ts';
import { tellOtherMachinesOfProof } from '../backup/database/database.ts';
import { countsInSqlite } from '../backup/database/sqlite.ts';
import type { Manifest } from '../backup/manifest.ts';
import { restoreBackup, type RestoreOptions } from '../backup/restore.ts';
import { openStore } from '../backup/stores/open-store.ts';
import type { ConfigFor } from '../move/ends.ts';
import { bringOver } from './bring-over.ts';

export interface ProveOptions extends Pick<RestoreOptions, 'identity' | 'onStep' | 'openCms'> {
  /** The name of the backup. */
  name: string;
  /** Configures the CMS: the backup of a server is brought into a database of another kind. */
  configFor: ConfigFor;
  now?: Date;
}

/** A backup that came back whole. */
export interface Proven {
  /** The time that it took. */
  seconds: number;
  /** False where an older version made the backup: its tables may hold other rows by now. */
  isCounted: boolean;
  /** True where it went into an embedded database, and the system has one on a server. */
  isEmbedded: boolean;
}

/**
 * Restores a backup into a scratch folder, as a lost system would be (`aloneWithBackups`), and compares
 * what came back with what the backup says it holds. That of a server is brought into an embedded
 * database, since an installation has no rights on another one. How it went is told to the data folder;
 * nothing else is left of it.
 * @throws {Error} with one Vietnamese sentence when it does not come back, or could not be tried
 */
export async function proveBackup(
  environment: Environment,
  options: ProveOptions,
): Promise<Proven> {
  const { dataDir, databaseUri } = environment;
  const isOnServer = !isEmbedded(databaseUri);
  const { name, now = new Date() } = options;
  const scratch = path.join(dataDir, backupScratch.proof);
  const trial = { at: now.toISOString(), name };
  const say = async (what: Pick<BackupStatus, 'proof' | 'proving'>) => {
    const failure = (await readBackupStatus(dataDir))?.failure ?? null;
    await tellBackup(dataDir, { failure, ...what }, now);
  };
  const tell = async (how: Omit<NonNullable<BackupStatus['proof']>, 'at' | 'name'>) => {
    const proof = { ...trial, ...how, ...(isOnServer && { embedded: true as const }) };
    await say({ proof });
    await tellOtherMachinesOfProof(databaseUri, proof);
  };
  const startedAt = performance.now();
  try {
    await rm(scratch, { recursive: true, force: true });
    await mkdir(scratch, { recursive: true });
    // Whoever is killed can't say so.
    await say({ proving: trial });
    const isCounted = await restoreInto(scratch, environment, options);
    const seconds = Math.ceil((performance.now() - startedAt) / 1000);
    await tell({ seconds, why: null, ...(!isCounted && { uncounted: true }) });
    return { seconds, isCounted, isEmbedded: isOnServer };
  } catch (error) {
    const untried = isOfTrial(error);
    await tell({ seconds: 0, why: sentenceOf(error), ...(untried && { untried }) }).catch(
      () => undefined, // A full disk.
    );
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The database's words for a disk that is full or fails. */
const diskFaults = /^SQLITE_(?:FULL|IOERR|NOMEM)/;

/** Tells a fault of the trial itself, such as a disk or a network, from one of the backup. */
export function isOfTrial(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code = '' } = at as NodeJS.ErrnoException;
    if (at instanceof UnusableHere || 'syscall' in at || diskFaults.test(String(code))) return true;
  }
  return false;
}

/** @returns whether the rows were counted */
async function restoreInto(
  scratch: string,
  environment: Environment,
  options: ProveOptions,
): Promise<boolean> {
  const { configFor, name } = options;
  const isOnServer = !isEmbedded(environment.databaseUri);
  const store = openStore(environment.backup.to);
  const file = path.join(scratch, 'ap-so.db');
  // It must reach nobody, and put no uploads where those of the system are.
  const there = { ...environment, dataDir: scratch, databaseUri: pathToFileURL(file).href };
  delete there.alerts;
  delete there.mail;
  delete there.uploads;
  const { manifest } = await restoreBackup(there, {
    ...options,
    // The system goes on publishing meanwhile.
    spareBytes: environment.minFreeBytes,
    open: () => store.open(name).catch(notFetched),
    ...(isOnServer && {
      fill: (folder, held) => bringOver({ configFor, environment: there }, folder, held),
    }),
  });
  await demandUploads(there, manifest, name);
  if (isOnServer) return true;
  const lost = lostOf(manifest, await countsInSqlite(file));
  if (lost) throw new BadBackup(`Khôi phục thử “${name}” thiếu dữ liệu: ${lost}.`);
  return isOfThisVersion(manifest);
}

function notFetched(error: unknown): never {
  throw new UnusableHere(sentenceOf(error), { cause: error });
}

const isOfThisVersion = ({ schema }: Pick<Manifest, 'schema'>) => schema === newestSchema();

/** Tables that a restore changes on purpose, or that are those of the new system. */
const own = ['sessions', 'audit', 'payload_migrations'];

/**
 * Says in which table rows are missing, or are too many; nothing when there are none, and of a backup
 * whose tables were others.
 */
export function lostOf(
  { counts: expected, schema }: Pick<Manifest, 'counts' | 'schema'>,
  found: Record<string, number>,
): string | undefined {
  if (!isOfThisVersion({ schema })) return undefined;
  const [table] = Object.keys(expected).filter(
    (name) => !own.includes(name) && expected[name] !== (found[name] ?? 0),
  );
  if (table === undefined) return undefined;
  return `bảng ${table} có ${found[table] ?? 0} dòng, cần ${expected[table]}`;
}

async function demandUploads(
  environment: Environment,
  { parts }: Manifest,
  name: string,
): Promise<void> {
  const uploads = openUploads(environment);
  for (const folder of uploadFolders) {
    const wanted = parts.filter((part) => part.path.startsWith(`${folder}/`)).length;
    const found = (await uploads.list(folder)).length;
    if (found !== wanted)
      throw new BadBackup(
        `Khôi phục thử “${name}” thiếu tệp: thư mục ${folder} có ${found} tệp, cần ${wanted}.`,
      );
  }
}
