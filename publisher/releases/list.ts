import { statSync } from 'node:fs';
import path from 'node:path';
import type { ReleaseEntry } from '../../cms/publishing/publication/publication.ts';
import { readRecord } from '../../content/release-folder.ts';
import type { ReleaseRecord } from '../../content/schema/release.ts';
import { EarlierSnapshots } from './earlier.ts';
import type { Releases } from './releases.ts';

interface Known {
  entry: ReleaseEntry;
  /** Equal where two releases show the same. */
  shows: string;
}

/** Keyed by folder and size of `release.json`. */
const known = new Map<string, Known>();

/**
 * The kept releases for the dashboard, newest first, without unreadable ones and those that another
 * finished. Releases never change, so each is read once.
 */
export async function listReleases(releases: Releases): Promise<ReleaseEntry[]> {
  const twins = await twinsIn(releases);
  const entries: ReleaseEntry[] = [];
  for (const id of await releases.ids()) {
    const entry = read(releases.folderOf(id))?.entry;
    if (entry && !twins.has(id)) entries.unshift(entry);
  }
  const earlier = new EarlierSnapshots(releases.dataDir);
  for (const id of earlier.ids()) {
    const entry = earlier.entry(id);
    if (entry && !entries.some((other) => other.id === id)) entries.push(entry);
  }
  return entries.sort((one, other) => (one.id < other.id ? 1 : -1));
}

/** Finds the releases after which one came that shows the same; never the live one. */
export async function twinsIn(releases: Releases): Promise<ReadonlySet<string>> {
  const current = await releases.currentId();
  const twins = new Set<string>();
  let newer: Known | undefined;
  for (const id of (await releases.ids()).reverse()) {
    const one = read(releases.folderOf(id));
    if (one && one.shows === newer?.shows && id !== current) twins.add(id);
    newer = one;
  }
  return twins;
}

function read(folder: string): Known | undefined {
  try {
    const key = `${folder} ${statSync(path.join(folder, 'release.json')).size}`;
    const one = known.get(key) ?? knownOf(readRecord(folder));
    known.set(key, one);
    return one;
  } catch {
    return undefined;
  }
}

function knownOf(record: ReleaseRecord): Known {
  const { fingerprint, renderer, rollbackOf } = record;
  return { entry: entryOf(record), shows: JSON.stringify([fingerprint, renderer, rollbackOf]) };
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
