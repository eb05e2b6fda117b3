import { linkSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { exportSnapshot } from '../cms/export/export.ts';
import { holdsFence } from '../cms/export/lease.ts';
import { readPublication } from '../cms/export/publication.ts';
import { reportRelease, reportStage } from '../cms/export/report.ts';
import { readSnapshot, writeSnapshot } from '../content/snapshot/files.ts';
import { fingerprint } from '../content/snapshot/fingerprint.ts';
import type { Snapshot } from '../content/snapshot/snapshot.ts';
import { listReleases } from './list.ts';
import { makeRelease } from './make.ts';
import { LeaseLostError, type Publisher } from './publisher.ts';
import { releaseId, siteOf, snapshotOf, type Release } from './release.ts';
import { stageNames, type Stage } from './stages.ts';

export interface RoundOptions {
  /** Look at every page even if the snapshot says the same as the live one: time has passed. */
  lookAgain?: boolean;
  onStage?: (stage: Stage) => void;
}

export interface Round {
  release: Release;
  /** Whether something was made; false when the live release says all there is to say. */
  isNew: boolean;
  rendered: string[];
  heldBack: number;
}

/**
 * One round: export, make what changed, switch it in, report it.
 * @throws {LeaseLostError} when another process publishes meanwhile; any other error leaves the last
 * release serving
 */
export async function publishRound(
  publisher: Publisher,
  { lookAgain = false, onStage }: RoundOptions = {},
): Promise<Round> {
  const { payload, lease, releases, compiled } = publisher;
  const stage = stageReporter(publisher, onStage);
  const { requestedSeq } = await readPublication(payload);
  const last = await releases.current();
  await stage('export');
  const now = new Date();
  const { snapshot, heldBack, deadLinks } = await exportToday(publisher, now, last);

  const same =
    last?.record.rollbackOf === undefined &&
    last?.record.fingerprint === fingerprint(snapshot) &&
    last.record.renderer === compiled.renderer.version
      ? last
      : undefined;
  const { release, rendered } =
    same && !lookAgain
      ? { release: same, rendered: [] }
      : await makeAndSwitch(publisher, snapshot, { now, last, same, stage });
  const reported = await reportRelease(payload, lease, {
    release: release.record.id,
    liveSince: release.record.createdAt,
    exportedAt: snapshot.meta.asOf,
    builtSeq: requestedSeq,
    heldBack,
    deadLinks,
    releases: await listReleases(releases),
  });
  if (!reported) throw new LeaseLostError();
  await releases.prune();
  return { release, isNew: release !== last, rendered, heldBack: heldBack.length };
}

/** What may be shown at this moment. A record at fault keeps the version of the last release. */
export async function exportToday(publisher: Publisher, now: Date, last?: Release) {
  const lastGood = last && (await readSnapshot(snapshotOf(last.folder)));
  return exportSnapshot(publisher.payload, {
    siteUrl: publisher.siteUrl,
    asOf: now.toISOString(),
    ...(lastGood && { lastGood }),
  });
}

interface Making {
  now: Date;
  last?: Release | undefined;
  /** The live release, if it is to stay when every file turns out equal. */
  same?: Release | undefined;
  stage: (stage: Stage) => Promise<void>;
  rollbackOf?: string;
  mediaFolder?: string;
}

/** Makes a release from a snapshot and, if the lease still holds, points `current` at it. */
export async function makeAndSwitch(
  { payload, lease, releases, compiled, searchIndex, ...publisher }: Publisher,
  snapshot: Snapshot,
  { now, last, same, stage, rollbackOf, mediaFolder = publisher.mediaFolder }: Making,
): Promise<{ release: Release; rendered: string[] }> {
  const id = releaseId(now);
  const draft = await releases.draftFolder(id);
  const { release, rendered } = await makeRelease(draft, {
    id,
    snapshot,
    mediaFolder,
    compiled,
    searchIndex,
    now,
    ...(last && { last }),
    ...(rollbackOf && { rollbackOf }),
    onStage: stage,
  });
  if (same && isDeepStrictEqual(release.manifest, same.manifest)) {
    await rm(draft, { recursive: true });
    return { release: same, rendered };
  }
  await stage('switch');
  await keepSnapshot(draft, snapshot, release);
  if (!(await holdsFence(payload, lease))) throw new LeaseLostError();
  await releases.keep(draft, id);
  await releases.switchTo(id);
  return { release: { ...release, folder: releases.folderOf(id) }, rendered };
}

/** Lays the snapshot with its media beside the site, so that the release can be made again. */
async function keepSnapshot(draft: string, snapshot: Snapshot, release: Release): Promise<void> {
  await writeSnapshot(snapshotOf(draft), snapshot);
  const media = path.join(snapshotOf(draft), 'media');
  mkdirSync(media);
  for (const filename of Object.keys(release.record.media))
    linkSync(path.join(siteOf(draft), 'media', filename), path.join(media, filename));
}

/** Tells dashboard and terminal what is being done; a lost lease ends the round. */
export function stageReporter(
  { payload, lease }: Publisher,
  onStage?: (stage: Stage) => void,
): (stage: Stage) => Promise<void> {
  return async (stage) => {
    onStage?.(stage);
    if (!(await reportStage(payload, lease, stageNames[stage]))) throw new LeaseLostError();
  };
}
