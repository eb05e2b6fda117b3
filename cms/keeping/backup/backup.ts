import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import program from '../../../package.json' with { type: 'json' };
import { backupScratch } from '../../../content/schema/backup-status.ts';
import { freeBytes } from '../../../env/disk.ts';
import type { Environment } from '../../../env/environment.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import { fileOf, isEmbedded } from '../../storage/database/address.ts';
import { newestKnown } from '../../storage/database/put-back.ts';
import { openUploads } from '../../storage/uploads/open-uploads.ts';
import { readArchive, writeArchive } from './archive.ts';
import {
  bringListsFrom,
  copyDatabase,
  demandMovedWhole,
  tellOtherMachines,
} from './database/database.ts';
import { newKeyPair } from './encryption.ts';
import { hashFile } from './hashed.ts';
import { demandWholeRestore } from '../../storage/installation/interrupted-restore.ts';
import { keptMoments } from './keep.ts';
import { backupFormat, folders, lists, type Manifest, type Part } from './manifest.ts';
import { backupName, backupsAmong } from './name.ts';
import { markOf } from '../../storage/installation/secret-mark.ts';
import { tellBackup } from '../../storage/installation/backup-status.ts';
import { openStore } from './stores/open-store.ts';
import type { Store } from './stores/store.ts';
import { filesIn, gatherUploads, sizeOfUploads } from './uploads.ts';
import { inMegabytes } from '../../../content/text/number.ts';

export interface BackupOptions {
  /** Also puts the secret in; only into an encrypted backup. */
  withSecret?: boolean;
  /** Hears what is being done, in Vietnamese. */
  onStep?: (step: string) => void;
  now?: Date;
}

/** A backup that was read back and found whole. */
export interface MadeBackup {
  name: string;
  bytes: number;
  manifest: Manifest;
  /** Names of older backups that were not to be kept any longer, and of all that are. */
  removed: string[];
  kept: string[];
  /** A key that opens it, where it is encrypted; kept nowhere. */
  identity?: string;
}

/** The newest change of tables that this code knows. */
export const newestSchema = (): string =>
  newestKnown(path.join(import.meta.dirname, '../../migrations'));

/**
 * Makes a backup while the system runs (`aloneWithBackups`), reads it back, keeps it and lets go of
 * those that the rule does not keep. How it went is told to the data folder.
 * @throws {Error} with one Vietnamese sentence; then no new backup is there, and none was removed
 */
export async function makeBackup(
  environment: Environment,
  options: BackupOptions = {},
): Promise<MadeBackup> {
  const { dataDir, backup } = environment;
  const now = options.now ?? new Date();
  if (options.withSecret && !backup.recipient)
    throw new Error(
      'Khóa bí mật chỉ được đưa vào bản sao lưu có mã hóa: đặt BACKUP_KEY trước (npm run backup -- --new-key).',
    );
  const work = path.join(dataDir, backupScratch.draft);
  try {
    // One that was killed has left them.
    for (const name of Object.values(backupScratch))
      await rm(path.join(dataDir, name), { recursive: true, force: true });
    const made = await makeIn(work, environment, { ...options, now });
    const { name, bytes, kept, manifest } = made;
    const encrypted = backup.recipient !== undefined;
    const last = { at: manifest.at, name, bytes, encrypted };
    await tellBackup(
      dataDir,
      {
        last,
        kept,
        failure: null,
        sameDisk: await isOnDiskOf(environment),
      },
      now,
    );
    await tellOtherMachines(environment.databaseUri, last);
    return made;
  } catch (error) {
    const failure = { at: now.toISOString(), why: sentenceOf(error) };
    await tellBackup(dataDir, { failure }, now).catch(() => undefined); // A full disk.
    throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

type Making = BackupOptions & { now: Date };

async function makeIn(work: string, environment: Environment, making: Making): Promise<MadeBackup> {
  const { backup } = environment;
  const { now, onStep = () => undefined } = making;
  await demandWhole(environment);
  await demandRoom(environment);
  const contents = path.join(work, 'contents');
  onStep('Chép cơ sở dữ liệu, hình và phiếu');
  const manifest = await gather(contents, environment, making);
  // A restore or a move may have begun meanwhile.
  await demandWhole(environment);
  onStep('Đóng gói');
  const own = backup.recipient ? await newKeyPair() : undefined;
  const recipients = own && backup.recipient ? [backup.recipient, own.recipient] : [];
  const name = backupName(now.toISOString(), recipients.length > 0);
  const draft = path.join(work, name);
  const { bytes, sha256 } = await writeArchive(draft, manifest, contents, recipients);
  onStep('Đọc lại để kiểm tra');
  await readArchive(createReadStream(draft), name, own?.identity);
  const store = openStore(backup.to);
  onStep(`Cất vào ${store.place}`);
  await store.put(name, draft, sha256);
  const { kept, removed } = await removeOld(store);
  return { name, bytes, manifest, removed, kept, ...(own && { identity: own.identity }) };
}

/** Refuses to keep what a restore or a move has not finished: older backups are worth more. */
async function demandWhole({ databaseUri, dataDir }: Environment): Promise<void> {
  demandWholeRestore(dataDir);
  await demandMovedWhole(databaseUri);
}

/** Everything that a backup holds, in one folder. */
async function gather(
  folder: string,
  environment: Environment,
  { now, withSecret }: Making,
): Promise<Manifest> {
  const { databaseUri, dataDir, payloadSecret, siteUrl, cmsUrl } = environment;
  const uploads = openUploads(environment);
  for (const name of folders) await mkdir(path.join(folder, name), { recursive: true });
  await bringListsFrom(databaseUri, dataDir);
  // First of all: what is added to them from now on counts as said after this backup.
  for (const name of lists) await copyIfThere(path.join(dataDir, name), path.join(folder, name));
  await gatherUploads(uploads, folder);
  const { counts, kind } = await copyDatabase(databaseUri, path.join(folder, 'database'));
  demandRows(counts);
  await gatherUploads(uploads, folder);
  const settings = JSON.stringify({ SITE_URL: siteUrl, CMS_URL: cmsUrl }, undefined, 2);
  await writeFile(path.join(folder, 'settings.json'), settings);
  if (withSecret) await writeFile(path.join(folder, 'secret'), payloadSecret);
  return {
    format: backupFormat,
    at: now.toISOString(),
    program: program.version,
    database: kind,
    schema: newestSchema(),
    counts,
    secretMark: markOf(payloadSecret),
    parts: await partsIn(folder),
  };
}

/** Tables with notes of the program: who opens an empty database has that much. */
const ownNotes = ['payload_migrations', 'payload-migrations'];

/** Refuses to keep an emptiness in the place of what was there: an address may be that of another database. */
function demandRows(counts: Record<string, number>): void {
  if (Object.entries(counts).some(([name, count]) => count > 0 && !ownNotes.includes(name))) return;
  throw new Error(
    'Cơ sở dữ liệu không có dữ liệu gì nên không sao lưu, các bản cũ còn nguyên: xem lại DATABASE_URI và DATA_DIR.',
  );
}

async function partsIn(folder: string): Promise<Part[]> {
  const paths = await filesIn(folder);
  for (const name of folders)
    for (const file of await filesIn(path.join(folder, name))) paths.push(`${name}/${file}`);
  const parts = [];
  for (const each of paths)
    parts.push({ path: each, ...(await hashFile(path.join(folder, each))) });
  return parts;
}

async function copyIfThere(source: string, target: string): Promise<void> {
  await copyFile(source, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** A backup leaves as much room as publishing wants. */
async function demandRoom(environment: Environment): Promise<void> {
  const { databaseUri, dataDir, minFreeBytes } = environment;
  const database = isEmbedded(databaseUri) ? await sizeOf(fileOf(databaseUri)) : 0;
  const needed = 2 * database + (await sizeOfUploads(openUploads(environment))) + minFreeBytes;
  const free = await freeBytes(dataDir);
  if (free >= needed) return;
  throw new Error(
    `Ổ đĩa sắp đầy nên chưa sao lưu: còn ${inMegabytes(free)} MB, cần ${inMegabytes(needed)} MB. Xóa bớt tệp, hoặc tăng dung lượng ổ đĩa.`,
  );
}

/**
 * Tells if what breaks the disk of the database breaks the backups. A server's disk, and a store that
 * speaks S3, are others as far as one can tell.
 */
async function isOnDiskOf({ backup: { to }, databaseUri, dataDir }: Environment): Promise<boolean> {
  if (!('folder' in to) || !isEmbedded(databaseUri)) return false;
  return (await stat(to.folder)).dev === (await stat(dataDir)).dev;
}

const sizeOf = async (file: string) => (await stat(file).catch(() => undefined))?.size ?? 0;

async function removeOld(store: Store): Promise<Pick<MadeBackup, 'removed' | 'kept'>> {
  const all = backupsAmong(await store.list());
  const moments = keptMoments(all.map(({ at }) => at));
  const [kept = [], removed = []] = [true, false].map((isKept) =>
    all.filter(({ at }) => moments.has(at) === isKept).map(({ name }) => name),
  );
  for (const name of removed) await store.remove(name);
  return { kept, removed };
}
