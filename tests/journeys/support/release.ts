import { readlink } from 'node:fs/promises';
import path from 'node:path';
import { readRelease, snapshotOf } from '../../../content/release-folder.ts';
import { wholePages } from '../../support/whole-release.ts';
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
  const release = readRelease(folder);
  const snapshot = await readSnapshot(snapshotOf(folder));
  return { id: release.record.id, pages: wholePages(release), snapshot };
}

/** Addresses that show something else in `after` than in `before`. */
export function changedPages(before: LiveRelease, after: LiveRelease): string[] {
  const addresses = new Set([...Object.keys(before.pages), ...Object.keys(after.pages)]);
  return [...addresses].filter((address) => before.pages[address] !== after.pages[address]).sort();
}
