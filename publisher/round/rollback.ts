import { present } from '../../content/present.ts';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { holdsFence } from '../../cms/publishing/publication/lease.ts';
import { readAllWithdrawals } from '../../cms/storage/installation/lists.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { reportRollback } from '../../cms/publishing/publication/report.ts';
import {
  damagedSizes,
  readRecord,
  readRelease,
  snapshotOf,
  type Release,
} from '../../content/release-folder.ts';
import { fingerprint } from '../../content/snapshot/fingerprint.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { withoutWithdrawn } from '../../content/withdrawals/apply.ts';
import { isCleaned } from '../../content/withdrawals/list.ts';
import { EarlierSnapshots } from '../releases/earlier.ts';
import { recordUnexplained } from './guard.ts';
import { listReleases } from '../releases/list.ts';
import { LeaseLostError, type Publisher } from './publisher.ts';
import type { Releases } from '../releases/releases.ts';
import { retireReleases } from '../releases/retire.ts';
import { makeAndSwitch, reportHealed, stageReporter } from './round.ts';
import type { Stage } from '../make/stages.ts';

export interface RollbackOptions {
  /** Addresses of the release known to be damaged despite the right size. */
  damaged?: string[];
  onStage?: (stage: Stage) => void;
}

/**
 * Goes back to a kept release and pins it until somebody publishes. If data was withdrawn since, or
 * files are damaged, a new release is made from its cleaned snapshot.
 * @param wanted the release's id; by default the one before the live one
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
  const earlier = await earlierOf(releases, await chooseEarlier(releases, wanted));
  const damaged = [...known, ...(earlier.release ? damagedSizes(earlier.release) : [])];
  await stage('export');
  const now = new Date();
  const options = { siteUrl: publisher.siteUrl, asOf: now.toISOString() };
  const { snapshot: today } = await exportSnapshot(payload, options);
  await recordUnexplained(payload, earlier.snapshot, today);
  const withdrawals = await readAllWithdrawals(payload);

  let { release } = earlier;
  if (release && isCleaned(release.record, withdrawals) && damaged.length === 0) {
    await stage('switch');
    if (!(await holdsFence(payload, lease))) throw new LeaseLostError();
    await releases.switchTo(release.record.id);
  } else {
    const { rollbackOf, mediaFolder } = earlier;
    const last = await releases.current();
    const making = present({ now, last, damaged, stage, rollbackOf, mediaFolder });
    const allowed = withoutWithdrawn(earlier.snapshot, withdrawals);
    const made = await makeAndSwitch(publisher, allowed, making);
    release = made.release;
    if (made.damaged.length > 0) await reportHealed(publisher, now, release, made.damaged);
  }
  await retireReleases(releases);
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

/** A rollback's source: a kept release, or the snapshot left of one from before a withdrawal. */
interface Earlier {
  release: Release | undefined;
  snapshot: Snapshot;
  mediaFolder: string;
  rollbackOf: string;
}

async function earlierOf(releases: Releases, id: string): Promise<Earlier> {
  const left = new EarlierSnapshots(releases.dataDir);
  if (left.has(id)) {
    return {
      release: undefined,
      snapshot: await left.read(id),
      mediaFolder: left.mediaOf(id),
      rollbackOf: left.entry(id)?.broughtBack?.id ?? id,
    };
  }
  const release = readRelease(releases.folderOf(id));
  return {
    release,
    snapshot: await readSnapshot(snapshotOf(release.folder)),
    mediaFolder: `${snapshotOf(release.folder)}/media`,
    rollbackOf: release.record.rollbackOf ?? release.record.id,
  };
}

/**
 * The release to go back to. A live rollback counts as the release it restored, so asking again goes
 * further back.
 * @throws {Error} in Vietnamese when there is none
 */
export async function chooseEarlier(
  releases: Releases,
  wanted: string | undefined,
): Promise<string> {
  const ids = (await listReleases(releases)).map(({ id }) => id);
  const chosen = wanted ?? (await releaseBefore(releases));
  if (chosen === undefined) throw new Error('Chưa có bản nào trước bản đang hiển thị.');
  if (!ids.includes(chosen))
    throw new Error(`Không có bản “${chosen}”. Các bản còn giữ: ${ids.join(', ')}.`);
  return chosen;
}

async function releaseBefore(releases: Releases): Promise<string | undefined> {
  const current = await releases.current();
  const shown = current?.record.rollbackOf ?? current?.record.id;
  const newestFirst = await listReleases(releases);
  for (const { id, broughtBack } of newestFirst)
    if (
      !broughtBack &&
      (shown === undefined || id < shown) &&
      !(await isAlike(releases, id, current))
    )
      return id;
  return undefined;
}

/** Tells whether going back would change nothing: a release and the one that finished it show the same. */
async function isAlike(releases: Releases, id: string, current?: Release): Promise<boolean> {
  if (!current) return false;
  const { fingerprint: shown, renderer } = current.record;
  const left = new EarlierSnapshots(releases.dataDir);
  if (left.has(id)) return fingerprint(await left.read(id)) === shown;
  const record = readRecord(releases.folderOf(id));
  return record.fingerprint === shown && record.renderer === renderer;
}
