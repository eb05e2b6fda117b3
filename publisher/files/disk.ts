import { execFile } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Makes what was written outlast a power cut (decision 014). */
export interface Disk {
  /** Everything in a folder: its files, its folders and their names. */
  syncTree(folder: string): Promise<void>;
  /** The names in one folder, after something was renamed there. */
  syncFolder(folder: string): Promise<void>;
}

export const disk: Disk = {
  async syncTree(folder) {
    try {
      // One `syncfs` for thousands of small files: Node has no call for it.
      await promisify(execFile)('sync', ['-f', folder]);
    } catch {
      await syncEach(folder);
    }
  },
  syncFolder: sync,
};

/** So many files at once: a journal is written once for all that wait for it. */
const atOnce = 32;

/** What `syncTree` does where coreutils' `sync -f` is not to be had: several times slower. */
export async function syncEach(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const places = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const queue = [...places, folder].values();
  const work = async () => {
    for (const place of queue) await sync(place);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function sync(place: string): Promise<void> {
  const handle = await open(place);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
