import { mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { makeBackup } from '../../../cms/backup/backup.ts';
import { exportSnapshot } from '../../../cms/export/export.ts';
import { fillFromSnapshot } from '../../../cms/from-snapshot/from-snapshot.ts';
import { openCms } from '../../../cms/open.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { environmentIn } from '../../contract/support/contract.ts';
import { writeSampleSnapshot } from '../../support/write-sample-snapshot.ts';

/** A province in SQLite. */
export interface DatabaseResult {
  documents: number;
  /** What the CMS did not take. */
  refused: number;
  /** Rows of all tables, versions included. */
  rows: number;
  bytes: number;
  fillSeconds: number;
  exportMs: number;
  backupBytes: number;
  backupSeconds: number;
  memoryMB: number;
}

/** Fills an empty CMS with a snapshot, and takes it out again in both ways. */
export async function measureDatabase(snapshot: Snapshot): Promise<DatabaseResult> {
  const dataDir = await mkdtemp(path.resolve(import.meta.dirname, '../../../build/bench-'));
  const environment = environmentIn(dataDir, 'file:');
  const media = path.join(dataDir, 'given');
  await writeSampleSnapshot(media);
  const payload = await openCms(environment);
  try {
    const fill = await timed(() => fillFromSnapshot(payload, snapshot, path.join(media, 'media')));
    const asOf = new Date().toISOString();
    const options = { siteUrl: 'http://localhost', asOf };
    const exported = await timed(() => exportSnapshot(payload, options));
    const backup = await timed(() => makeBackup(environment));
    const counts = Object.values(backup.result.manifest.counts);
    return {
      documents: fill.result.documents,
      refused: fill.result.refused.length,
      rows: counts.reduce((sum, each) => sum + each, 0),
      bytes: (await stat(path.join(dataDir, 'ap-so.db'))).size,
      fillSeconds: Math.round(fill.ms / 1000),
      exportMs: Math.round(exported.ms),
      backupBytes: backup.result.bytes,
      backupSeconds: Number((backup.ms / 1000).toFixed(1)),
      memoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await payload.destroy();
    await rm(dataDir, { recursive: true });
  }
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}
