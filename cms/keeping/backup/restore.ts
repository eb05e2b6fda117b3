import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Payload } from 'payload';
import { readLines } from '../../../content/kept-lines.ts';
import { readRemovals, removalsName, type Removal } from '../../../content/removals.ts';
import { freeBytes } from '../../../env/disk.ts';
import type { Environment } from '../../../env/environment.ts';
import { replaceSecret } from '../../../env/secret.ts';
import { fileOf } from '../../storage/database/address.ts';
import { readArchive } from './archive.ts';
import { UnusableHere } from './bad-backup.ts';
import { newestSchema } from './backup.ts';
import { type Choice, counts, honourAll, isHonoured, noteOf } from './choice.ts';
import { accountsIn } from './database/accounts.ts';
import {
  bringListsFrom,
  forgetSecretAt,
  isEmptyDatabase,
  kindOfDatabase,
  removalsAt,
} from './database/database.ts';
import { type DecidingAccount, decidingIn } from './deciding.ts';
import { fillSqlite, sqliteCopyIn } from './database/sqlite.ts';
import type { Forwarded } from './forwarded.ts';
import { allOrAgain, isHalfRestored } from '../../storage/installation/interrupted-restore.ts';
import { folders, type Manifest, type Part } from './manifest.ts';
import { linesSince, mergeLists } from './merge-lists.ts';
import { choosable, type RemovedSince } from './removed-since.ts';
import { isMarkOf } from '../../storage/installation/secret-mark.ts';
import type { Settled } from './settle.ts';
import { filesIn } from './uploads.ts';
import { openUploads } from '../../storage/uploads/open-uploads.ts';
import { uploadFolders } from '../../storage/uploads/uploads.ts';
import { inMegabytes } from '../../../content/text/number.ts';

export interface RestoreOptions {
  /** As people know it. */
  name: string;
  open: () => Promise<Readable>;
  /** Opens the CMS, which makes tables and indexes as this version of the program wants them. */
  openCms: (environment: Environment) => Promise<Payload>;
  /** The secret half of the key, for a backup that is encrypted. */
  identity?: string | undefined;
  /** Folders with lists of withdrawals and removals that may be newer than the backup. */
  lists?: string[];
  /**
   * Chooses the removals from after the backup that stay; all of them, unless it says otherwise.
   */
  choose?: (since: RemovedSince) => Promise<Choice>;
  /** True if it forgets what earlier restores made of the removals: somebody chose wrongly. */
  anew?: boolean;
  /** Brings what is restored on to a later moment, before removals are settled. */
  bringForward?: (payload: Payload) => Promise<Forwarded>;
  /** Fills a database of another kind than the backup is of, from the folder of its files. */
  fill?: (folder: string, manifest: Manifest) => Promise<void>;
  /** Bytes that must stay free besides, where others go on writing. */
  spareBytes?: number;
  /** Hears what is being done, in Vietnamese. */
  onStep?: (step: string) => void;
}

export interface Restored extends Settled {
  manifest: Manifest;
  /**
   * True if sessions, second factors and links go on working: the secret is the one of the backup.
   */
  hasSecret: boolean;
  /** Documents that were removed since and are back, since somebody chose so. */
  broughtBack: number;
  /** The accounts that decide, as the backup has them: rights that were taken away since are back. */
  deciding: DecidingAccount[];
  /** The part that came from a later snapshot. */
  forwarded?: Forwarded | undefined;
}

/**
 * Brings a backup into an empty system: database, uploads and lists. Nothing is touched before all of
 * the backup was read and found whole. One that is broken off can be run again, and nothing starts
 * until it was.
 * @throws {Error} with one Vietnamese sentence
 */
export async function restoreBackup(
  environment: Environment,
  options: RestoreOptions,
): Promise<Restored> {
  const { dataDir, databaseUri } = environment;
  const {
    anew = false,
    choose = async () => honourAll,
    onStep = () => undefined,
    lists = [],
  } = options;
  await demandEmpty(environment);
  const draft = path.join(dataDir, 'restore-draft');
  try {
    onStep('Đọc và kiểm tra bản sao lưu');
    const manifest = await unpack(draft, environment, options);
    const known = await removedSince(draft, manifest, environment, { anew, lists });
    const choice = await choose(known);
    const kept = (removal: Removal) => counts(removal, anew) && isHonoured(choice, removal);
    const secret = await secretIn(draft, environment);
    const settled = await allOrAgain(dataDir, async () => {
      onStep('Đưa hình, phiếu và dữ liệu vào');
      await takeUploads(draft, environment);
      await bringListsFrom(databaseUri, dataDir);
      const since = await mergeLists(dataDir, draft, lists);
      if (secret !== environment.payloadSecret) replaceSecret(dataDir, secret);
      await forgetSecretAt(databaseUri);
      const payload = await options.openCms({ ...environment, payloadSecret: secret });
      try {
        await fillDatabase(environment, draft, manifest, options);
        if (options.bringForward) onStep('Đem tiếp những gì trang đã đăng sau lần sao lưu');
        const forwarded = await options.bringForward?.(payload);
        const removals = readRemovals(since['removals.jsonl']);
        const before = readRemovals(readLines(path.join(draft, removalsName)));
        const note = [
          options.name,
          noteOf(choice),
          ...(anew ? ['anew'] : []),
          ...(forwarded ? [`snapshot ${forwarded.asOf}`] : []),
        ];
        const backup = { at: manifest.at, name: note.join(', ') };
        const { keepOutcome, settle } = await deciders();
        const settled = await settle(payload, removals.filter(kept), backup);
        await keepOutcome(payload, { before, since: removals }, kept);
        return { ...settled, forwarded, deciding: await decidingIn(payload) };
      } finally {
        await payload.destroy();
      }
    });
    const hasSecret = isMarkOf(secret, manifest.secretMark);
    const broughtBack = choosable(known).filter((removal) => !kept(removal)).length;
    return { ...settled, manifest, hasSecret, broughtBack };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Loads what works on documents of the CMS: who only looks at a backup doesn't wait for it. */
async function deciders() {
  const [{ settle }, { keepOutcome }] = await Promise.all([
    import('./settle.ts'),
    import('./keep-outcome.ts'),
  ]);
  return { settle, keepOutcome };
}

/**
 * Reads all of a backup and says what was removed after it. Nothing is changed, also where data are.
 * @throws {Error} with one Vietnamese sentence
 */
export async function lookAtBackup(
  environment: Environment,
  options: RestoreOptions,
): Promise<RemovedSince> {
  const { dataDir } = environment;
  const room = existsSync(dataDir) ? dataDir : tmpdir();
  const draft = await mkdtemp(path.join(room, 'restore-look-'));
  try {
    const manifest = await unpack(draft, { ...environment, dataDir: room }, options);
    return await removedSince(draft, manifest, environment, options);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function removedSince(
  draft: string,
  manifest: Manifest,
  { databaseUri, dataDir }: Environment,
  { anew = false, lists = [] }: Pick<RestoreOptions, 'anew' | 'lists'>,
): Promise<RemovedSince> {
  const from = { dataDir, backup: draft };
  const linesOf = (name: 'removals.jsonl' | 'withdrawals.jsonl') =>
    lists.flatMap((folder) => readLines(path.join(folder, name)));
  const onServer = await removalsAt(databaseUri);
  const more = [...onServer, ...linesOf('removals.jsonl')];
  const withdrawn = { ...from, more: linesOf('withdrawals.jsonl') };
  return {
    at: manifest.at,
    removals: readRemovals(linesSince('removals.jsonl', { ...from, more })).filter((removal) =>
      counts(removal, anew),
    ),
    withdrawals: linesSince('withdrawals.jsonl', withdrawn).length,
    accounts: await accountsIn(path.join(draft, 'database'), manifest.database),
  };
}

/** Refuses to lay a backup over anything. @throws {Error} with one Vietnamese sentence */
export async function demandEmpty({ databaseUri, dataDir }: Environment): Promise<void> {
  if (isHalfRestored(dataDir) || (await isEmptyDatabase(databaseUri))) return;
  const what =
    kindOfDatabase(databaseUri) === 'sqlite'
      ? `Cơ sở dữ liệu “${fileOf(databaseUri)}” đã có dữ liệu`
      : 'Cơ sở dữ liệu MongoDB ở DATABASE_URI đã có dữ liệu';
  throw new Error(
    `${what}, mà khôi phục chỉ vào hệ thống trống: chọn DATA_DIR hay DATABASE_URI khác, hoặc dời dữ liệu cũ đi trước.`,
  );
}

/** Unpacks all of a backup into a folder, and knows in the end that it is whole. */
async function unpack(
  draft: string,
  environment: Environment,
  { fill, identity, name, open, spareBytes = 0 }: RestoreOptions,
): Promise<Manifest> {
  await rm(draft, { recursive: true, force: true });
  for (const folder of folders) await mkdir(path.join(draft, folder), { recursive: true });
  return readArchive(await open(), name, identity, {
    onManifest: async (manifest) => {
      if (!fill) demandSameKind(manifest, environment);
      await demandFitting(manifest, environment, spareBytes);
    },
    take: (part: Part) => createWriteStream(path.join(draft, part.path), { mode: 0o600 }),
  });
}

const kindNames = { sqlite: 'SQLite', mongodb: 'MongoDB' };

function demandSameKind(manifest: Manifest, { databaseUri }: Environment): void {
  const own = kindOfDatabase(databaseUri);
  if (manifest.database !== own)
    throw new UnusableHere(
      `Bản sao lưu này là của ${kindNames[manifest.database]}, mà DATABASE_URI ở đây là ${kindNames[own]}: đặt DATABASE_URI cho đúng loại rồi chạy lại.`,
    );
}

async function demandFitting(
  manifest: Manifest,
  { dataDir }: Environment,
  spareBytes: number,
): Promise<void> {
  if (manifest.schema > newestSchema())
    throw new UnusableHere(
      `Bản sao lưu này do phiên bản Ấp Số mới hơn làm ra (${manifest.program}): cập nhật Ấp Số rồi chạy lại.`,
    );
  const needed = roomToRestore(manifest.parts) + spareBytes;
  const free = await freeBytes(dataDir);
  if (free < needed)
    throw new UnusableHere(
      `Ổ đĩa không đủ chỗ để khôi phục: còn ${inMegabytes(free)} MB, cần ${inMegabytes(needed)} MB.`,
    );
}

/**
 * Counts the bytes of disk that a restore takes: all parts unpacked and again where they belong, the
 * database a third time, in the log of the one transaction that fills it.
 */
export const roomToRestore = (parts: Pick<Part, 'path' | 'bytes'>[]): number =>
  parts.reduce((sum, part) => sum + (part.path.startsWith('database/') ? 3 : 2) * part.bytes, 0);

/** The secret that the system goes on with: that of the backup where it holds one. */
async function secretIn(draft: string, { payloadSecret }: Environment): Promise<string> {
  const [found] = (await filesIn(draft)).filter((name) => name === 'secret');
  return found ? readFile(path.join(draft, found), 'utf8') : payloadSecret;
}

/**
 * Copies the uploads in. Files that are there besides stay: rows of the backup know nothing of
 * them.
 */
async function takeUploads(draft: string, environment: Environment): Promise<void> {
  const uploads = openUploads(environment);
  for (const folder of uploadFolders)
    for (const name of await filesIn(path.join(draft, folder)))
      await uploads.copyIn(folder, name, path.join(draft, folder, name));
}

async function fillDatabase(
  environment: Environment,
  draft: string,
  manifest: Manifest,
  { fill, openCms }: Pick<RestoreOptions, 'fill' | 'openCms'>,
): Promise<void> {
  const { databaseUri } = environment;
  const folder = path.join(draft, 'database');
  if (fill) return fill(folder, manifest);
  if (manifest.database === 'mongodb') {
    const { fillMongo } = await import('./database/mongodb.ts');
    return fillMongo(databaseUri, folder, manifest.counts);
  }
  const copy = sqliteCopyIn(folder);
  // Brings the tables of the copy to where those of the new database are.
  const upgraded = { ...environment, dataDir: draft, databaseUri: pathToFileURL(copy).href };
  await (await openCms(upgraded)).destroy();
  await fillSqlite(fileOf(databaseUri), copy);
}
