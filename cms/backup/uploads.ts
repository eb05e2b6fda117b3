import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { uploadFolders } from './manifest.ts';

/**
 * Puts the uploads of a data folder beside a copy of its database, by further names of the same files
 * where the file system has such. Done before the database is copied and after: so nothing that it
 * names is missing, whatever is added or removed meanwhile.
 */
export async function gatherUploads(dataDir: string, folder: string): Promise<void> {
  for (const name of uploadFolders) {
    const source = path.join(dataDir, name);
    const target = path.join(folder, name);
    await mkdir(target, { recursive: true });
    for (const file of await filesIn(source))
      await linkOrCopy(path.join(source, file), path.join(target, file));
  }
}

/** Bytes of the uploads of a data folder. */
export async function sizeOfUploads(dataDir: string): Promise<number> {
  let bytes = 0;
  for (const name of uploadFolders)
    for (const file of await filesIn(path.join(dataDir, name)))
      bytes += (await stat(path.join(dataDir, name, file)).catch(() => undefined))?.size ?? 0;
  return bytes;
}

/** Names of the files in a folder that may not be there. */
export async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function linkOrCopy(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') return;
    await copyFile(source, target, constants.COPYFILE_FICLONE);
  }
}
