import type { Wing } from '../base/wing.ts';
import { gone } from './gone/gone.ts';
import { publication } from './publication/collection.ts';
import { readingDays } from './readings/collection.ts';

/** The wing for what becomes of what is published. */
export const publishing: Wing = {
  collections: [gone, publication, readingDays],
};
