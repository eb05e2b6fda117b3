import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { snapshotOf } from '../../../content/release-folder.ts';
import { writeSnapshot } from '../../../content/snapshot/files.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { exportSnapshot } from '../../publishing/export/export.ts';
import { readPublication } from '../../publishing/publication/publication.ts';
import { ownBases } from './base.ts';

/**
 * Exports what the public knows now where the live release lies on another machine: a preview stands in
 * the middle of it. Once per release.
 */
export async function keepBase(payload: Payload, now: Date): Promise<void> {
  const dataDir = dataFolderOf(payload);
  const root = ownBases(dataDir);
  const { liveRelease } = await readPublication(payload);
  if (liveRelease === null || existsSync(path.join(dataDir, 'releases', liveRelease))) {
    if (existsSync(root)) await rm(root, { recursive: true, force: true });
    return;
  }
  if (existsSync(path.join(root, liveRelease))) return;
  const siteUrl = String(payload.config.custom?.['siteUrl'] ?? '');
  const { snapshot } = await exportSnapshot(payload, { siteUrl, asOf: now.toISOString() });
  const draft = path.join(dataDir, `preview-bases.${process.pid}.new`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeSnapshot(snapshotOf(path.join(draft, liveRelease)), snapshot);
  await rm(root, { recursive: true, force: true });
  await rename(draft, root);
}
