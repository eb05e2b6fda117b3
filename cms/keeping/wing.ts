import type { Wing } from '../base/wing.ts';
import { linkChecks } from './nightly/collection.ts';

/**
 * Holds what keeps an installation: seed, backup and restore, move, the way back to a moment, nightly work.
 * May import `writing`, `people`, `migrations` and what lies below them. Begin to read at
 * `backup/backup.ts`, `seed/seed.ts`.
 */
export const keeping: Wing = {
  collections: [linkChecks],
};
