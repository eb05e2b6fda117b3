import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { snapshotOf } from '../../../content/release-folder.ts';
import { recordKinds } from '../../../content/record-kind.ts';
import { settings } from '../../../content/schema/settings.ts';
import { readSnapshot } from '../../../content/snapshot/files.ts';
import { snapshotFormat, type Snapshot } from '../../../content/snapshot/snapshot.ts';
import { withoutWithdrawn } from '../../../content/withdrawals/apply.ts';
import { readWithdrawals } from '../../../content/withdrawals/list.ts';
import { fillGaps } from './gaps.ts';

let kept: { folder: string; snapshot: Snapshot } | undefined;

/**
 * Reads what the public knows now, without what was withdrawn since: the surroundings of a page
 * that is drawn before it is published. Read once per release.
 */
export async function readBase(dataDir: string, siteUrl: string, asOf: string): Promise<Snapshot> {
  const live = (await readLive(dataDir)) ?? emptySnapshot(siteUrl);
  const snapshot = { ...live, meta: { ...live.meta, asOf } };
  return withoutWithdrawn(snapshot, readWithdrawals(dataDir));
}

/**
 * Returns the folder where a machine without the live release keeps what it exported in its place.
 */
export const ownBases = (dataDir: string) => path.join(dataDir, 'preview-bases');

function ownBase(dataDir: string): string | undefined {
  const root = ownBases(dataDir);
  const [release] = existsSync(root) ? readdirSync(root) : [];
  return release && path.join(root, release);
}

async function readLive(dataDir: string): Promise<Snapshot | undefined> {
  try {
    const folder = ownBase(dataDir) ?? realpathSync(path.join(dataDir, 'current'));
    if (kept?.folder !== folder)
      kept = { folder, snapshot: await readSnapshot(snapshotOf(folder)) };
    return kept.snapshot;
  } catch {
    return undefined; // nothing was published yet, or by another version of the code
  }
}

function emptySnapshot(siteUrl: string): Snapshot {
  return {
    ...emptyLists(),
    meta: { format: snapshotFormat, asOf: '' },
    settings: fillGaps(settings, { siteUrl, province: '', contact: { organisation: '' } }).value,
  };
}

/** A list for each kind of record, with nothing in it. */
export function emptyLists(): Omit<Snapshot, 'meta' | 'settings'> {
  const lists = Object.fromEntries(recordKinds.map((kind) => [kind, []]));
  return lists as unknown as Omit<Snapshot, 'meta' | 'settings'>;
}
