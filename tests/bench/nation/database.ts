import { mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { makeBackup } from '../../../cms/keeping/backup/backup.ts';
import { embeddedClient } from '../../../cms/storage/database/sqlite.ts';
import { exportSnapshot } from '../../../cms/publishing/export/export.ts';
import { fillFromSnapshot } from '../../../cms/keeping/from-snapshot/from-snapshot.ts';
import { openCms } from '../../../cms/open.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { environmentIn } from '../../contract/support/contract.ts';
import { writeSampleSnapshot } from '../../support/write-sample-snapshot.ts';

/** A province in SQLite. */
export interface DatabaseResult {
  documents: number;
  /** Rows of all tables, versions included. */
  rows: number;
  bytes: number;
  fill: Taken;
  export: Taken;
  backup: Taken;
  backupBytes: number;
  memoryMB: number;
}

/** Seconds; those of the processor hardly change on a busy machine. */
interface Taken {
  wall: number;
  processor: number;
}

/**
 * Fills an empty CMS with a snapshot, and takes it out again in both ways.
 * @throws when the CMS does not take all of it
 */
export async function measureDatabase(snapshot: Snapshot): Promise<DatabaseResult> {
  const dataDir = await mkdtemp(path.resolve(import.meta.dirname, '../../../build/bench-'));
  const environment = environmentIn(dataDir, 'file:');
  const media = path.join(dataDir, 'given');
  await writeSampleSnapshot(media);
  const payload = await openCms(environment);
  try {
    const fill = await timed(() => fillFromSnapshot(payload, snapshot, path.join(media, 'media')));
    const { documents, refused } = fill.result;
    if (refused.length > 0)
      throw new Error(
        `${refused.length} documents were refused: ${refused.slice(0, 3).join('; ')}`,
      );
    const asOf = new Date().toISOString();
    const options = { siteUrl: 'http://localhost', asOf };
    const exported = await timed(() => exportSnapshot(payload, options));
    const backup = await timed(() => makeBackup(environment));
    const counts = Object.values(backup.result.manifest.counts);
    const whole = path.join(dataDir, 'whole.db');
    await embeddedClient(payload.db)?.copyTo(whole);
    return {
      documents,
      rows: counts.reduce((sum, each) => sum + each, 0),
      bytes: (await stat(whole)).size,
      fill: fill.taken,
      export: exported.taken,
      backup: backup.taken,
      backupBytes: backup.result.bytes,
      memoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await payload.destroy();
    await rm(dataDir, { recursive: true });
  }
}

async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ taken: Taken; result: Result }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const taken = {
    wall: tenths((performance.now() - started) / 1000),
    processor: tenths((user + system) / 1e6),
  };
  return { taken, result };
}

function tenths(number: number): number {
  return Number(number.toFixed(1));
}
