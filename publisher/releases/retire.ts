import path from 'node:path';
import { readRecord, snapshotOf } from '../../content/release-folder.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import { withoutWithdrawn } from '../../content/withdrawals/apply.ts';
import { isCleaned, readWithdrawals, type Withdrawals } from '../../content/withdrawals/list.ts';
import { EarlierSnapshots } from './earlier.ts';
import { isGivenUp } from './given-up.ts';
import { keepHours } from './hours.ts';
import { entryOf, twinsIn } from './list.ts';
import { keptReleases, type Releases } from './releases.ts';

/**
 * Removes withdrawn data from every release that is not live: of one made before the last withdrawal
 * only the cleaned snapshot stays. Then keeps what each hour ended with, and prunes the oldest.
 */
export async function retireReleases(releases: Releases): Promise<void> {
  const { dataDir } = releases;
  const withdrawals = readWithdrawals(dataDir);
  const earlier = new EarlierSnapshots(dataDir);
  const current = await releases.currentId();
  for (const id of await releases.ids())
    if (id !== current) await retire(releases, earlier, id, withdrawals);
  const hours = new EarlierSnapshots(dataDir, 'hourly');
  for (const kept of [earlier, hours])
    for (const id of kept.ids()) await cleanAgain(kept, id, withdrawals);
  await keepHours(releases, { earlier, hours }, withdrawals);
  const twins = await twinsIn(releases);
  await releases.prune(keptReleases, twins);
  const counted = (await releases.ids()).filter((id) => !twins.has(id));
  const room = Math.max(0, keptReleases - counted.length);
  for (const id of earlier.ids().slice(0, -room || undefined)) await earlier.remove(id);
}

/** A release that can't be read, or can't be cleaned, is removed entirely. */
async function retire(
  releases: Releases,
  earlier: EarlierSnapshots,
  id: string,
  withdrawals: Withdrawals,
): Promise<void> {
  const folder = releases.folderOf(id);
  try {
    const record = readRecord(folder);
    if (isCleaned(record, withdrawals)) return;
    if (!earlier.has(id)) {
      const snapshot = withoutWithdrawn(await readSnapshot(snapshotOf(folder)), withdrawals);
      await earlier.keep(entryOf(record), snapshot, path.join(snapshotOf(folder), 'media'));
    }
  } catch (error) {
    if (!isGivenUp(error)) throw error;
    if (withdrawals.last === 0) return;
  }
  await releases.remove(id);
}

async function cleanAgain(
  earlier: EarlierSnapshots,
  id: string,
  withdrawals: Withdrawals,
): Promise<void> {
  try {
    const snapshot = await earlier.read(id);
    if (isCleaned(snapshot.meta, withdrawals)) return;
    const entry = earlier.entry(id);
    if (!entry) return await earlier.remove(id);
    await earlier.keep(entry, withoutWithdrawn(snapshot, withdrawals), earlier.mediaOf(id));
  } catch (error) {
    if (!isGivenUp(error)) throw error;
    await earlier.remove(id);
  }
}
