import { statSync } from 'node:fs';
import path from 'node:path';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { reportCleaned } from '../../cms/publishing/publication/report.ts';
import {
  readRecord,
  ReleaseError,
  snapshotOf,
  type Release,
} from '../../content/release-folder.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import { withoutWithdrawn } from '../../content/withdrawals/apply.ts';
import { isCleaned, readWithdrawals, withdrawalsFile } from '../../content/withdrawals/list.ts';
import { EarlierSnapshots } from '../releases/earlier.ts';
import { listReleases } from '../releases/list.ts';
import { LeaseLostError, type Publisher } from './publisher.ts';
import type { Releases } from '../releases/releases.ts';
import { retireReleases } from '../releases/retire.ts';
import { makeAndSwitch, stageReporter } from './round.ts';

/**
 * Makes the live release again from its own snapshot, without data withdrawn since. It does not read
 * the database's content, so no faulty record can stop it. A pinned release stays pinned.
 * @throws {Error} when there is nothing live, or it can't be made
 */
export async function cleanLive(publisher: Publisher): Promise<Release> {
  const { payload, lease, releases } = publisher;
  const { state, pinnedRelease } = await readPublication(payload);
  const { last } = await releases.settle();
  if (!last) throw new Error('Chưa có bản nào để bỏ điều đã rút lại.');
  const now = new Date();
  const { rollbackOf = pinnedRelease === null ? undefined : last.record.id } = last.record;
  const snapshot = await readSnapshot(snapshotOf(last.folder));
  const { release } = await makeAndSwitch(
    publisher,
    withoutWithdrawn(snapshot, readWithdrawals(releases.dataDir)),
    {
      now,
      last,
      stage: stageReporter(publisher),
      mediaFolder: path.join(snapshotOf(last.folder), 'media'),
      ...(rollbackOf && { rollbackOf }),
    },
  );
  await retireReleases(releases);
  // Superseded by its cleaned copy.
  if (rollbackOf === undefined) await new EarlierSnapshots(releases.dataDir).remove(last.record.id);
  const reported = await reportCleaned(payload, lease, {
    release: release.record.id,
    liveSince: now.toISOString(),
    exportedAt: release.record.asOf,
    releases: await listReleases(releases),
    state: pinnedRelease !== null ? 'pinned' : state === 'failed' ? 'failed' : 'idle',
  });
  if (!reported) throw new LeaseLostError();
  return release;
}

/** The check whether the live release predates the last withdrawal; cached until either changes. */
export class LiveWithdrawals {
  readonly #releases: Releases;
  #seen = '';
  #isUnclean = false;

  constructor(releases: Releases) {
    this.#releases = releases;
  }

  async isUnclean(): Promise<boolean> {
    const { dataDir } = this.#releases;
    const live = await this.#releases.currentId();
    const size = statSync(withdrawalsFile(dataDir), { throwIfNoEntry: false })?.size ?? 0;
    const seen = `${live}/${size}`;
    if (seen === this.#seen) return this.#isUnclean;
    const record = live === undefined ? undefined : recordIn(this.#releases.folderOf(live));
    this.#isUnclean = record !== undefined && !isCleaned(record, readWithdrawals(dataDir));
    this.#seen = seen;
    return this.#isUnclean;
  }
}

/** Undefined when unreadable, which `Upkeep.mend` repairs. */
function recordIn(folder: string) {
  try {
    return readRecord(folder);
  } catch (error) {
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}
