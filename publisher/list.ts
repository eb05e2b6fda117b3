import type { ReleaseEntry } from '../cms/export/publication.ts';
import { readRelease, type ReleaseRecord, type Releases } from './release.ts';

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
  const entry = entryOf(record);
  known.set(id, entry);
  return entry;
}

/** A release is made at the moment of its snapshot: that is how old the one is that was brought back. */
function entryOf({ id, createdAt, asOf, pages, rollbackOf }: ReleaseRecord): ReleaseEntry {
  return {
    id,
    at: createdAt,
    pages: Object.keys(pages).length,
    ...(rollbackOf && { broughtBack: { id: rollbackOf, at: asOf } }),
  };
}
