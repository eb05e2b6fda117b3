import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The file in the data folder that is touched when there is something to publish. */
export const bellFile = (dataDir: string) => path.join(dataDir, 'publisher.bell');

/**
 * Wakes a publisher that watches this data folder. The counter in the database is what counts: a
 * publisher on another machine, or one that misses this, reads it a moment later.
 */
export function wakePublisher(dataDir: string): void {
  try {
    touch(bellFile(dataDir));
  } catch {
    // It is only sooner: nothing is lost.
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    writeFileSync(file, '');
  }
}
