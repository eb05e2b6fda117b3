import path from 'node:path';
import type { ReleaseEntry } from '../../cms/publishing/publication/publication.ts';
import { instantOfRelease } from '../../content/release.ts';
import { readRecord, snapshotOf } from '../../content/release-folder.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { withoutWithdrawn } from '../../content/withdrawals/apply.ts';
import type { Withdrawals } from '../../content/withdrawals/list.ts';
import type { EarlierSnapshots } from './earlier.ts';
import { isGivenUp } from './given-up.ts';
import { entryOf } from './list.ts';
import type { Releases } from './releases.ts';

/** Milliseconds for which the last snapshot of each hour is kept. */
const keptFor = 24 * 3_600_000;

/** Names the hour in UTC of a release: `20261124T19`. */
const hourOf = (id: string) => id.slice(0, 11);

const momentOf = (id: string) => instantOfRelease(id)?.getTime() ?? 0;

/**
 * Keeps the last snapshot of each hour for a day, so that a restore finds one not long before any moment
 * (`npm run restore -- --at`), however much is published after it. To be called before releases are pruned.
 * What can't be read is no loss to anybody: it is left out.
 * @param earlier snapshots of releases that were taken apart
 * @param hours where they are kept
 */
export async function keepHours(
  releases: Releases,
  { earlier, hours }: Record<'earlier' | 'hours', EarlierSnapshots>,
  withdrawals: Withdrawals,
): Promise<void> {
  const ids = [...new Set([...(await releases.ids()), ...earlier.ids()])].sort();
  const newest = momentOf(ids.at(-1) ?? '');
  const isOld = (id: string) => newest - momentOf(id) > keptFor;
  for (const id of hours.ids()) if (isOld(id)) await hours.remove(id);
  for (const [place, id] of ids.entries()) {
    const next = ids[place + 1];
    const isLast = next !== undefined && hourOf(next) !== hourOf(id);
    if (!isLast || isOld(id) || hours.has(id)) continue;
    try {
      const kept = earlier.has(id)
        ? await fromEarlier(earlier, id)
        : await fromRelease(releases, id);
      if (kept)
        await hours.keep(kept.entry, withoutWithdrawn(kept.snapshot, withdrawals), kept.media);
    } catch (error) {
      if (!isGivenUp(error)) throw error;
    }
  }
}

interface Kept {
  entry: ReleaseEntry;
  snapshot: Snapshot;
  media: string;
}

async function fromEarlier(earlier: EarlierSnapshots, id: string): Promise<Kept | undefined> {
  const entry = earlier.entry(id);
  return entry && { entry, snapshot: await earlier.read(id), media: earlier.mediaOf(id) };
}

async function fromRelease(releases: Releases, id: string): Promise<Kept> {
  const folder = releases.folderOf(id);
  const entry = { ...entryOf(readRecord(folder)), id };
  const snapshot = await readSnapshot(snapshotOf(folder));
  return { entry, snapshot, media: path.join(snapshotOf(folder), 'media') };
}
