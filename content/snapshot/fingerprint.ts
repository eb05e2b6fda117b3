import { createHash } from 'node:crypto';
import type { Snapshot } from './snapshot.ts';

/** SHA-256 of what a snapshot says; the moment it was taken does not count, what changes with time does. */
export function fingerprint(snapshot: Snapshot): string {
  const { meta, ...said } = snapshot;
  return createHash('sha256')
    .update(JSON.stringify([meta.format, meta.nextChangeAt, said]))
    .digest('hex');
}
