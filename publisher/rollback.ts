import { holdsFence } from '../cms/export/lease.ts';
import { readPublication } from '../cms/export/publication.ts';
import { reportRollback } from '../cms/export/report.ts';
import { damagedSizes, readRelease, snapshotOf, type Release } from '../content/release-folder.ts';
import { readSnapshot } from '../content/snapshot/files.ts';
import { listReleases } from './list.ts';
import { LeaseLostError, type Publisher } from './publisher.ts';
import { withoutWithdrawn } from './redact.ts';
import type { Releases } from './release.ts';
import { exportToday, makeAndSwitch, reportHealed, stageReporter } from './round.ts';
import type { Stage } from './stages.ts';

export interface RollbackOptions {
  /** Addresses of the release that are known to be damaged, besides those that miss their size. */
  damaged?: string[];
  onStage?: (stage: Stage) => void;
}

/**
 * Goes back to a kept release and stays there until somebody publishes again. What people withdrew
 * since is taken out first, what is damaged made anew: then a new release is made from the earlier
 * snapshot.
 * @param wanted the release's id; without it the one before the live one
 * @throws {Error} in Vietnamese when there is no such release
 */
export async function rollBack(
  publisher: Publisher,
  wanted: string | undefined,
  { damaged: known = [], onStage }: RollbackOptions = {},
): Promise<Release> {
  const { payload, lease, releases } = publisher;
  const stage = stageReporter(publisher, onStage);
  const { requestedSeq } = await readPublication(payload);
  const earlier = readRelease(releases.folderOf(await chooseEarlier(releases, wanted)));
  const damaged = [...known, ...damagedSizes(earlier)];
  await stage('export');
  const now = new Date();
  const { snapshot: today } = await exportToday(publisher, now);
  const then = await readSnapshot(snapshotOf(earlier.folder));
  const allowed = withoutWithdrawn(then, today);

  let release = earlier;
  if (allowed === then && damaged.length === 0) {
    await stage('switch');
    if (!(await holdsFence(payload, lease))) throw new LeaseLostError();
    await releases.switchTo(earlier.record.id);
  } else {
    const rollbackOf = earlier.record.rollbackOf ?? earlier.record.id;
    const making = { now, last: await releases.current(), damaged, stage, rollbackOf };
    const made = await makeAndSwitch(publisher, allowed, {
      ...making,
      mediaFolder: `${snapshotOf(earlier.folder)}/media`,
    });
    release = made.release;
    if (made.damaged.length > 0) await reportHealed(publisher, now, release, made.damaged);
  }
  const reported = await reportRollback(payload, lease, {
    release: release.record.id,
    liveSince: now.toISOString(),
    exportedAt: release.record.asOf,
    builtSeq: requestedSeq,
    releases: await listReleases(releases),
  });
  if (!reported) throw new LeaseLostError();
  return release;
}

/**
 * The release to go back to. One that shows an earlier one again counts as that one, so that asking
 * again goes further back.
 * @throws {Error} in Vietnamese when there is none
 */
export async function chooseEarlier(
  releases: Releases,
  wanted: string | undefined,
): Promise<string> {
  const ids = await releases.ids();
  const chosen = wanted ?? (await releaseBefore(releases));
  if (chosen === undefined) throw new Error('Chưa có bản nào trước bản đang hiển thị.');
  if (!ids.includes(chosen))
    throw new Error(`Không có bản "${chosen}". Các bản còn giữ: ${ids.join(', ')}.`);
  return chosen;
}

async function releaseBefore(releases: Releases): Promise<string | undefined> {
  const current = await releases.current();
  const shown = current?.record.rollbackOf ?? current?.record.id;
  const newestFirst = await listReleases(releases);
  return newestFirst.find(
    ({ id, broughtBack }) => !broughtBack && (shown === undefined || id < shown),
  )?.id;
}
