import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { releaseIds, snapshotOf } from '../../../content/release-folder.ts';
import { readSnapshot } from '../../../content/snapshot/files.ts';
import { SnapshotError } from '../../../content/snapshot/parse.ts';
import { fileOf } from '../../../content/snapshot/problem.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { BadBackup } from '../backup/bad-backup.ts';
import { backupsAmong, type NamedBackup } from '../backup/name.ts';

/** The site as it was at one moment, as a release kept it. */
export interface KeptSnapshot {
  snapshot: Snapshot;
  /** The folder of the files of its media. */
  media: string;
}

/** Folders of a data folder in which the publisher keeps snapshots. */
const roots = ['releases', 'earlier', 'hourly'];

/** A stretch of time, both ends ISO 8601. */
export interface Stretch {
  /** The moment of the backup. */
  from: string;
  /** The moment that is wanted. */
  until: string;
}

/**
 * Chooses the newest backup of a moment or before it.
 * @throws {BadBackup} when there is none
 */
export function backupAt(names: string[], moment: string, place: string): NamedBackup {
  const all = backupsAmong(names);
  const found = all.find(({ at }) => at <= moment);
  if (found) return found;
  const oldest = all.at(-1);
  throw new BadBackup(
    oldest
      ? `Không có bản sao lưu nào từ ${formatInstant(moment)} trở về trước: bản cũ nhất giữ dữ liệu lúc ${formatInstant(oldest.at)}.`
      : `Chưa có bản sao lưu nào ở ${place}.`,
  );
}

/**
 * Reads the newest snapshot after a backup and not after the wanted moment, among all that the data
 * folders keep with their releases; one that can't be read is passed over.
 * @returns nothing where none was kept of that time
 */
export async function snapshotWithin(
  dataFolders: string[],
  { from, until }: Stretch,
): Promise<KeptSnapshot | undefined> {
  const kept = dataFolders
    .flatMap((folder) => roots.map((name) => path.join(folder, name)))
    .flatMap((root) => releaseIds(root).map((id) => snapshotOf(path.join(root, id))))
    .map((folder) => ({ folder, asOf: asOfIn(folder) }))
    .filter(({ asOf }) => asOf > from && asOf <= until)
    .sort((one, other) => (one.asOf < other.asOf ? 1 : -1));
  for (const { folder } of kept)
    try {
      return { snapshot: await readSnapshot(folder), media: mediaBeside(folder) };
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
    }
  return undefined;
}

/** Finds the folder with the files of a snapshot: a release keeps them beside it, with its site. */
export function mediaBeside(folder: string): string {
  const places = [path.join(folder, 'media'), path.join(folder, '../site/media')];
  return places.find((place) => existsSync(place)) ?? folder;
}

/** The moment of a snapshot; empty where it does not say. */
function asOfIn(folder: string): string {
  try {
    const meta: unknown = JSON.parse(readFileSync(path.join(folder, fileOf('meta')), 'utf8'));
    return String(Reflect.get(Object(meta), 'asOf') ?? '');
  } catch {
    return '';
  }
}
