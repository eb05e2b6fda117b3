import type { Wing } from '../base/wing.ts';
import { gone } from './gone/gone.ts';
import { publication } from './publication/collection.ts';
import { readingDays } from './readings/collection.ts';

/**
 * Holds what is due, being made and live, and the only way from documents to records of the snapshot. May
 * import `base` and `storage`. Begin to read at `export/export.ts`, `publication/publication.ts`.
 */
export const publishing: Wing = {
  collections: [gone, publication, readingDays],
};
