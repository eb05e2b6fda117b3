import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment } from '../../../env/environment.ts';
import { lock } from '../../../env/folder-lock.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import { tellBackup, readBackupStatus } from '../../storage/installation/backup-status.ts';
import { isEmbedded } from '../../storage/database/database.ts';
import { openUploads } from '../../storage/uploads/open-uploads.ts';
import { uploadFolders } from '../../storage/uploads/uploads.ts';
import { BadBackup } from './bad-backup.ts';
import { countsInSqlite } from './database/sqlite.ts';
import type { Manifest } from './manifest.ts';
import { restoreBackup, type RestoreOptions } from './restore.ts';
import { openStore } from './stores/open-store.ts';

export interface ProveOptions extends Pick<RestoreOptions, 'identity' | 'onStep' | 'openCms'> {
  /** The name of the backup. */
  name: string;
  now?: Date;
}

/** A backup that came back whole. */
export interface Proven {
  /** How long that took. */
  seconds: number;
}

/**
 * Restores a backup into a scratch folder, as a lost system would be, and compares what came back with
 * what the backup says it holds. How it went is told to the data folder; nothing else is left of it.
 * @returns nothing on MongoDB, where a scratch database is nobody's to make
 * @throws {Error} with one Vietnamese sentence when it does not come back
 */
export async function proveBackup(
  environment: Environment,
  options: ProveOptions,
): Promise<Proven | undefined> {
  const { dataDir, databaseUri } = environment;
  if (!isEmbedded(databaseUri)) return undefined;
  const { name, now = new Date() } = options;
  const unlock = lock(dataDir, 'backup.lock');
  if (!unlock) throw new Error('Một lần sao lưu khác đang chạy: đợi xong rồi chạy lại.');
  const scratch = path.join(dataDir, 'backup-proof');
  const tell = async (seconds: number, why: string | null) => {
    const failure = (await readBackupStatus(dataDir))?.failure ?? null;
    const proof = { at: now.toISOString(), name, seconds, why };
    await tellBackup(dataDir, { failure, proof }, now);
  };
  const startedAt = performance.now();
  try {
    await rm(scratch, { recursive: true, force: true });
    await mkdir(scratch, { recursive: true });
    await restoreInto(scratch, environment, options);
    const seconds = Math.ceil((performance.now() - startedAt) / 1000);
    await tell(seconds, null);
    return { seconds };
  } catch (error) {
    await tell(0, sentenceOf(error)).catch(() => undefined); // A full disk.
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
    unlock();
  }
}

async function restoreInto(
  scratch: string,
  environment: Environment,
  options: ProveOptions,
): Promise<void> {
  const { name } = options;
  const store = openStore(environment.backup.to);
  const file = path.join(scratch, 'ap-so.db');
  // It must reach nobody, and put no uploads where those of the system are.
  const there = { ...environment, dataDir: scratch, databaseUri: pathToFileURL(file).href };
  delete there.alerts;
  delete there.mail;
  delete there.uploads;
  const { manifest } = await restoreBackup(there, {
    ...options,
    open: () => store.open(name),
  });
  const lost = lostOf(manifest.counts, await countsInSqlite(file));
  if (lost) throw new BadBackup(`Khôi phục thử “${name}” thiếu dữ liệu: ${lost}.`);
  await demandUploads(there, manifest, name);
}

/** Tables that a restore changes on purpose, or that are those of the new system. */
const own = ['sessions', 'audit', 'payload_migrations'];

/**
 * Says in which table rows are missing, or are too many; nothing when there are none.
 * @param expected rows by table, as a backup says
 */
export function lostOf(
  expected: Record<string, number>,
  found: Record<string, number>,
): string | undefined {
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
