import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';

/**
 * Names a thing of a guide's list by its words, in five characters: the same wherever it stands in the
 * list, and with its accents, stops and capitals mended. Never a number.
 */
export function paperKey(text: string): string {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return `k${createHash('sha256').update(letters).digest('hex').slice(0, 4)}`;
}
