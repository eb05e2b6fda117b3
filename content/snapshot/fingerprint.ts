import { createHash } from 'node:crypto';
import type { Snapshot } from './snapshot.ts';
import { parts, textsOf, type SnapshotTexts } from './texts.ts';

/**
 * SHA-256 of what a snapshot says; the moment it was taken does not count, what changes with time does.
 * @param texts the same snapshot, where it has been written down already
 */
export function fingerprint(snapshot: Snapshot, texts: SnapshotTexts = textsOf(snapshot)): string {
  const { format, nextChangeAt } = snapshot.meta;
  const hash = createHash('sha256').update(JSON.stringify([format, nextChangeAt]));
  for (const part of parts) if (part !== 'meta') hash.update(`\n${part}\n`).update(texts[part]);
  return hash.digest('hex');
}
