import { statSync } from 'node:fs';
import path from 'node:path';
import type { ReleaseEntry } from '../../cms/publishing/publication/publication.ts';
import { readRecord } from '../../content/release-folder.ts';
import type { ReleaseRecord } from '../../content/schema/release.ts';
import { EarlierSnapshots } from './earlier.ts';
import type { Releases } from './releases.ts';

/** Keyed by folder and size of `release.json`. */
const known = new Map<string, ReleaseEntry>();

/**
 * The kept releases for the dashboard, newest first, without unreadable ones. Releases never change,
 * so each is read once.
 */
export async function listReleases(releases: Releases): Promise<ReleaseEntry[]> {
  const entries = [];
  for (const id of await releases.ids()) {
    const entry = read(releases.folderOf(id));
    if (entry) entries.unshift(entry);
  }
  const earlier = new EarlierSnapshots(releases.dataDir);
  for (const id of earlier.ids()) {
    const entry = earlier.entry(id);
    if (entry && !entries.some((other) => other.id === id)) entries.push(entry);
  }
  return entries.sort((one, other) => (one.id < other.id ? 1 : -1));
}

function read(folder: string): ReleaseEntry | undefined {
  try {
    const key = `${folder} ${statSync(path.join(folder, 'release.json')).size}`;
    const entry = known.get(key) ?? entryOf(readRecord(folder));
    known.set(key, entry);
    return entry;
  } catch {
    return undefined;
  }
}

/** A release is as old as its snapshot, so `asOf` dates the one that was brought back. */
export function entryOf({ rollbackOf, ...record }: ReleaseRecord): ReleaseEntry {
  return {
    id: record.id,
    at: record.createdAt,
    pages: pageCount(record),
    ...(rollbackOf && { broughtBack: { id: rollbackOf, at: record.asOf } }),
  };
}

/** Counts the pages of a release. */
export function pageCount({ pages, parts }: Pick<ReleaseRecord, 'pages' | 'parts'>): number {
  const own = Object.keys(pages).length;
  return Object.values(parts).reduce((sum, part) => sum + part.pages, own);
}
