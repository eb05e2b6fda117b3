import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyMongo } from '../backup/database/mongodb.ts';
import { hashFile } from '../backup/hashed.ts';
import { fileOf, isEmbedded } from '../../storage/database/address.ts';

const sqliteName = 'ap-so.db';

/** The copy of a SQLite file in its folder. */
export const sqliteCopyIn = (folder: string): string =>
  pathToFileURL(path.join(folder, sqliteName)).href;

/**
 * Copies the source into an empty folder. SQLite is copied as a file with its log, so that not even a
 * lock is taken; MongoDB is read through its driver. Both only give one moment while nobody writes, so
 * the fingerprint is asked for again in the end.
 * @returns the SHA-256 of all that the source holds
 */
export async function copySource(uri: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (isEmbedded(uri)) await copyFiles(fileOf(uri), folder);
  else await copyMongo(uri, folder);
  return hashFolder(folder);
}

async function copyFiles(file: string, folder: string): Promise<void> {
  await copyFile(file, path.join(folder, sqliteName));
  const log = `${file}-wal`;
  if (existsSync(log) && (await stat(log)).size > 0)
    await copyFile(log, path.join(folder, `${sqliteName}-wal`));
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).toSorted())
    hash.update(`${name} ${(await hashFile(path.join(folder, name))).sha256}\n`);
  return hash.digest('hex');
}
