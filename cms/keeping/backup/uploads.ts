import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { uploadFolders, type Uploads } from '../../storage/uploads/uploads.ts';

/**
 * Puts all uploads beside a copy of the database. Done before the database is copied and after: so
 * nothing that it names is missing, whatever is added or removed meanwhile.
 */
export async function gatherUploads(uploads: Uploads, folder: string): Promise<void> {
  for (const name of uploadFolders) {
    const target = path.join(folder, name);
    await mkdir(target, { recursive: true });
    const there = new Set(await filesIn(target));
    for (const file of await uploads.list(name))
      if (!there.has(file.name))
        await uploads.copyOut(name, file.name, path.join(target, file.name));
  }
}

/** Bytes of all uploads. */
export async function sizeOfUploads(uploads: Uploads): Promise<number> {
  const listed = await Promise.all(uploadFolders.map((name) => uploads.list(name)));
  return listed.flat().reduce((sum, { bytes }) => sum + bytes, 0);
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
