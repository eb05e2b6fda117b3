import type { ReleaseEntry } from '../cms/export/publication.ts';
import { readRelease, type Releases } from './release.ts';

const known = new Map<string, ReleaseEntry>();

/** The kept releases for the dashboard, newest first. A release never changes: each is read once. */
export async function listReleases(releases: Releases): Promise<ReleaseEntry[]> {
  const entries = [];
  for (const id of await releases.ids())
    entries.unshift(known.get(id) ?? (await read(releases, id)));
  return entries;
}

async function read(releases: Releases, id: string): Promise<ReleaseEntry> {
  const { record } = await readRelease(releases.folderOf(id));
  const entry = { id, at: record.createdAt, pages: Object.keys(record.pages).length };
  known.set(id, entry);
  return entry;
}
