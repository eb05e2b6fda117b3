import { readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { readSnapshot } from '../../../content/snapshot/files.ts';
import { stack } from './test.ts';

/** The release that is live: its pages by the hash of what they show, and its snapshot. */
export interface LiveRelease {
  id: string;
  pages: Record<string, string>;
  snapshot: Snapshot;
}

export async function liveRelease(): Promise<LiveRelease> {
  const folder = path.join(stack.dataDir, await readlink(path.join(stack.dataDir, 'current')));
  const record = JSON.parse(await readFile(path.join(folder, 'release.json'), 'utf8')) as {
    id: string;
    pages: Record<string, string>;
  };
  const snapshot = await readSnapshot(path.join(folder, 'snapshot'));
  return { id: record.id, pages: record.pages, snapshot };
}

/** Addresses that show something else in `after` than in `before`. */
export function changedPages(before: LiveRelease, after: LiveRelease): string[] {
  const addresses = new Set([...Object.keys(before.pages), ...Object.keys(after.pages)]);
  return [...addresses].filter((address) => before.pages[address] !== after.pages[address]).sort();
}
