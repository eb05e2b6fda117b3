import type { Payload } from 'payload';
import { held, type Lease } from './lease.ts';
import {
  change,
  type DeadLink,
  type HeldBack,
  type HeldLoss,
  type ReleaseEntry,
  type ScrubReport,
} from './publication.ts';

/** The result of a round, for the dashboard. */
export interface RoundReport {
  release: string;
  /** The time the release became live; unchanged when the round found nothing new. */
  liveSince: string;
  /** The snapshot's `asOf`. */
  exportedAt: string;
  /** The doorbell's count that was read before the export began. */
  builtSeq: number;
  heldBack: HeldBack[];
  deadLinks: DeadLink[];
  /** Every release that is kept, newest first. */
  releases: ReleaseEntry[];
  /** The pages that would have vanished and wait for a decision. */
  heldLoss: HeldLoss | null;
  heldRecords: string[];
}

/** Says what the publisher is doing, in Vietnamese. @returns false when the lease was lost. */
export async function reportStage(payload: Payload, lease: Lease, stage: string): Promise<boolean> {
  return (await change(payload, { state: 'publishing', stage }, held(lease))) !== null;
}

/** Says that a change waits for the quiet time. @returns false when the lease was lost. */
export async function reportWaiting(payload: Payload, lease: Lease): Promise<boolean> {
  return (await change(payload, { state: 'waiting', stage: null }, held(lease))) !== null;
}

/** Says that nothing is done any more, and nothing failed. @returns false when the lease was lost. */
export async function reportRest(payload: Payload, lease: Lease): Promise<boolean> {
  return (await change(payload, { state: 'idle', stage: null }, held(lease))) !== null;
}

/** Says that a round is done and its release live. @returns false when the lease was lost. */
export async function reportRelease(
  payload: Payload,
  lease: Lease,
  { release, exportedAt, ...report }: RoundReport,
): Promise<boolean> {
  const done = { state: 'idle', stage: null, error: null, failedAt: null } as const;
  const live = { liveRelease: release, liveExportedAt: exportedAt, pinnedRelease: null };
  return (await change(payload, { ...report, ...live, ...done }, held(lease))) !== null;
}

/** Says that an earlier release is live again and stays so. @returns false when the lease was lost. */
export async function reportRollback(
  payload: Payload,
  lease: Lease,
  {
    release,
    exportedAt,
    ...report
  }: Omit<RoundReport, 'heldBack' | 'deadLinks' | 'heldLoss' | 'heldRecords'>,
): Promise<boolean> {
  const done = { stage: null, error: null, failedAt: null, requestedRelease: null };
  const live = { liveRelease: release, liveExportedAt: exportedAt, pinnedRelease: release };
  return (
    (await change(payload, { ...report, ...live, ...done, state: 'pinned' }, held(lease))) !== null
  );
}

/** The live release after withdrawn data was removed from it. */
interface CleanedReport extends Pick<
  RoundReport,
  'release' | 'liveSince' | 'exportedAt' | 'releases'
> {
  /** The state before, which cleaning does not change. */
  state: 'idle' | 'failed' | 'pinned';
}

/**
 * Reports that the live release was cleaned; a pinned one stays pinned.
 * @returns false when the lease was lost.
 */
export async function reportCleaned(
  payload: Payload,
  lease: Lease,
  { release, exportedAt, ...report }: CleanedReport,
): Promise<boolean> {
  const live = { liveRelease: release, liveExportedAt: exportedAt, stage: null };
  const pinned = report.state === 'pinned' && { pinnedRelease: release };
  return (await change(payload, { ...report, ...live, ...pinned }, held(lease))) !== null;
}

/** Says why a round failed, in Vietnamese; the last good release stays live. */
export async function reportFailure(
  payload: Payload,
  lease: Lease,
  error: string,
): Promise<boolean> {
  const failed = {
    state: 'failed',
    stage: null,
    error,
    failedAt: new Date().toISOString(),
  } as const;
  return (await change(payload, failed, held(lease))) !== null;
}

/** Says what a look through the files of the live release found. @returns false when the lease was lost. */
export async function reportScrub(
  payload: Payload,
  lease: Lease,
  scrub: ScrubReport,
): Promise<boolean> {
  return (await change(payload, { scrub }, held(lease))) !== null;
}
