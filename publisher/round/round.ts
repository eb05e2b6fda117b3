import { present } from '../../content/present.ts';
import { linkSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { holdsFence } from '../../cms/publishing/publication/lease.ts';
import { forgetAllowed, readPublication } from '../../cms/publishing/publication/publication.ts';
import {
  reportRelease,
  reportScrub,
  reportStage,
} from '../../cms/publishing/publication/report.ts';
import { bringPictures } from '../../cms/storage/uploads/bring.ts';
import { siteOf, sizeOfRelease, snapshotOf, type Release } from '../../content/release-folder.ts';
import { writeSnapshot } from '../../content/snapshot/files.ts';
import { shownFiles } from '../../content/snapshot/media.ts';
import { fingerprint } from '../../content/snapshot/fingerprint.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { textsOf, type SnapshotTexts } from '../../content/snapshot/texts.ts';
import { isCleaned, readWithdrawals } from '../../content/withdrawals/list.ts';
import { exportGuarded, type Guarded } from './guard.ts';
import { listReleases } from '../releases/list.ts';
import type { Pace } from '../files/pace.ts';
import { makeRelease } from '../make/make.ts';
import { MediaError } from '../make/media.ts';
import { LeaseLostError, type Publisher } from './publisher.ts';
import type { Releases } from '../releases/releases.ts';
import { retireReleases } from '../releases/retire.ts';
import { stageNames, type Stage } from '../make/stages.ts';

export interface RoundOptions {
  /** Compare every page even if the snapshot is unchanged, because time has passed. */
  lookAgain?: boolean;
  /** Addresses of the live release known to be damaged, to be made again. */
  damaged?: string[];
  pace?: Pace;
  onStage?: (stage: Stage) => void;
}

export interface Round {
  release: Release;
  /** True if a release was made; false if the live one is up to date. */
  isNew: boolean;
  rendered: string[];
  heldBack: number;
  /** Pages kept from vanishing until somebody decides. */
  heldPages: number;
  /** The number of damaged files of the last release that were replaced. */
  healed: number;
}

/**
 * One round: exports, makes what changed, switches to it and reports. On any error the last release
 * stays live.
 * @throws {LeaseLostError} when another process publishes meanwhile
 */
export async function publishRound(
  publisher: Publisher,
  { lookAgain = false, damaged = [], pace = 'whole', onStage }: RoundOptions = {},
): Promise<Round> {
  const { payload, lease, releases, compiled } = publisher;
  const stage = stageReporter(publisher, onStage);
  const publication = await readPublication(payload);
  const { last } = await releases.settle();
  const isOutrun = last !== undefined && (await hasOutrun(publication.liveRelease, last, releases));
  await stage('export');
  const now = new Date();
  const make = async (unreadable?: ReadonlySet<string>): Promise<Made> => {
    const live = last && !isOutrun ? await publisher.lastGood.of(last) : undefined;
    const { siteUrl } = publisher;
    const options = present({ siteUrl, asOf: now.toISOString(), unreadable });
    const exported = await exportGuarded(
      publisher,
      options,
      live && last && { snapshot: live, record: last.record, publication },
    );
    const { snapshot } = exported;
    const texts = textsOf(snapshot);
    const same =
      damaged.length === 0 &&
      last?.record.rollbackOf === undefined &&
      last?.record.fingerprint === fingerprint(snapshot, texts) &&
      last.record.renderer === compiled.renderer.version &&
      last.record.id === (await releases.currentId()) &&
      isCleaned(last.record, readWithdrawals(releases.dataDir))
        ? last
        : undefined;
    // Another machine, or this one before a repair, may have shown cards that chats know by now.
    const isFirst = publication.liveRelease === null;
    const making = present({ now, last, same, damaged, pace, isFirst, stage, texts });
    return same && !lookAgain && pace !== 'finish'
      ? { release: same, rendered: [], damaged: [], ...exported }
      : { ...(await makeAndSwitch(publisher, snapshot, making)), ...exported };
  };
  const made = await make().catch((error: unknown) => {
    if (!(error instanceof MediaError)) throw error;
    // One bad upload must not block the rest: retry without the records that show it.
    return make(new Set(error.files));
  });
  const { release, rendered, snapshot, heldBack, deadLinks, loss } = made;
  await retireReleases(releases);
  const reported = await reportRelease(payload, lease, {
    release: release.record.id,
    liveSince: release.record.createdAt,
    exportedAt: snapshot.meta.asOf,
    builtSeq: publication.requestedSeq,
    heldBack,
    deadLinks,
    releases: await listReleases(releases),
    heldLoss: loss?.report ?? null,
    heldRecords: loss?.records ?? [],
  });
  if (!reported) throw new LeaseLostError();
  await forgetAllowed(payload, publication, snapshot);
  if (made.damaged.length > 0) await reportHealed(publisher, now, release, made.damaged);
  const isNew = release !== last;
  const heldPages = loss?.report.pages ?? 0;
  return {
    heldPages,
    release,
    isNew,
    rendered,
    heldBack: heldBack.length,
    healed: made.damaged.length,
  };
}

/**
 * Tells if another machine has published since this one did. What the own release shows is then no
 * measure of what may vanish, and no stand-in for a record that can't be shown.
 */
async function hasOutrun(live: string | null, last: Release, releases: Releases): Promise<boolean> {
  return live !== null && live > last.record.id && !(await releases.ids()).includes(live);
}

type Made = MadeRelease & Guarded;

interface MadeRelease {
  release: Release;
  rendered: string[];
  /** Addresses that were damaged in the last release and have been replaced. */
  damaged: string[];
}

/** Tells the dashboard that damaged files were replaced. */
export async function reportHealed(
  { payload, lease }: Publisher,
  now: Date,
  release: Release,
  damaged: string[],
): Promise<void> {
  await reportScrub(payload, lease, {
    at: now.toISOString(),
    release: release.record.id,
    files: sizeOfRelease(release).files,
    damaged: damaged.length,
    healed: true,
  });
}

interface Making {
  now: Date;
  last?: Release;
  /** The live release, if it may stay should every file turn out the same. */
  same?: Release;
  /** Addresses of the last release that are known to be damaged. */
  damaged?: string[];
  pace?: Pace;
  isFirst?: boolean;
  stage: (stage: Stage) => Promise<void>;
  rollbackOf?: string;
  mediaFolder?: string;
  /** The same snapshot, where it has been written down already. */
  texts?: SnapshotTexts;
}

/** Makes a release from a snapshot and goes live with it if the lease still holds. */
export async function makeAndSwitch(
  { payload, lease, releases, lastGood, compiled, searchIndex, ...publisher }: Publisher,
  snapshot: Snapshot,
  { stage, same, last, rollbackOf, ...from }: Making,
): Promise<MadeRelease> {
  const { texts = textsOf(snapshot), mediaFolder = publisher.mediaFolder } = from;
  if (mediaFolder === publisher.mediaFolder) await bringPictures(payload, shownFiles(snapshot));
  const id = await releases.nextId(from.now);
  const draft = await releases.draftFolder(id);
  try {
    const made = await makeRelease(draft, {
      ...from,
      id,
      snapshot,
      texts,
      mediaFolder,
      compiled,
      searchIndex,
      ...(last && { last }),
      ...(rollbackOf && { rollbackOf }),
      onStage: stage,
    });
    const { release } = made;
    const told = from.pace === 'finish' ? finishedBy : shownBy;
    if (same && made.damaged.length === 0 && isDeepStrictEqual(told(release), told(same)))
      return { ...made, release: same };
    await stage('switch');
    await keepSnapshot(draft, snapshot, texts, release);
    await releases.keep(draft, id, Object.keys(release.record.parts));
    if (!(await holdsFence(payload, lease))) {
      await releases.remove(id);
      throw new LeaseLostError();
    }
    await releases.switchTo(id);
    lastGood.remember(id, snapshot);
    return { ...made, release: { ...release, folder: releases.folderOf(id) } };
  } finally {
    // The disk may be full: leave nothing behind.
    await rm(draft, { recursive: true, force: true });
  }
}

/** Lists what tells two releases apart. */
function shownBy({ manifest, record }: Release): unknown[] {
  return [manifest, Object.entries(record.parts).map(([folder, { hash }]) => [folder, hash])];
}

/** Lists what tells a release that finishes another one from it: the same where no card could be drawn. */
function finishedBy(release: Release): unknown[] {
  return [...shownBy(release), release.files, release.record.pictures];
}

/** Stores the snapshot with its media in the release, so that it can be made again. */
async function keepSnapshot(
  draft: string,
  snapshot: Snapshot,
  texts: SnapshotTexts,
  release: Release,
): Promise<void> {
  await writeSnapshot(snapshotOf(draft), snapshot, texts);
  const media = path.join(snapshotOf(draft), 'media');
  mkdirSync(media);
  for (const filename of Object.keys(release.record.media))
    linkSync(path.join(siteOf(draft), 'media', filename), path.join(media, filename));
}

/** Reports each stage to dashboard and terminal; throws once the lease is lost. */
export function stageReporter(
  { payload, lease }: Publisher,
  onStage?: (stage: Stage) => void,
): (stage: Stage) => Promise<void> {
  return async (stage) => {
    onStage?.(stage);
    if (!(await reportStage(payload, lease, stageNames[stage]))) throw new LeaseLostError();
  };
}
