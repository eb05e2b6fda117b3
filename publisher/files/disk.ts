import { execFile } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Makes writes survive a power cut (decision 014). */
export interface Disk {
  /** Everything in a folder, recursively. */
  syncTree(folder: string): Promise<void>;
  /** A folder's names, after a rename. */
  syncFolder(folder: string): Promise<void>;
}

export const disk: Disk = {
  async syncTree(folder) {
    try {
      // syncfs(2), far faster than thousands of fsyncs; Node does not offer it.
      await promisify(execFile)('sync', ['-f', folder]);
    } catch {
      await syncEach(folder);
    }
  },
  syncFolder: sync,
};

/** Concurrent fsyncs share one journal commit. */
const atOnce = 32;

/** The fallback of `syncTree` without coreutils' `sync -f`; several times slower. */
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
