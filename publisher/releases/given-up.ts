import { ReleaseError } from '../../content/release-folder.ts';
import { SnapshotError } from '../../content/snapshot/parse.ts';

/**
 * Tells whether a snapshot is damaged, or there is no space for it: better lost than showing a withdrawn
 * number again, or stopping a round.
 */
export function isGivenUp(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  const isDamaged = error instanceof ReleaseError || error instanceof SnapshotError;
  return isDamaged || ['ENOENT', 'ENOSPC', 'EDQUOT'].includes(code);
}
