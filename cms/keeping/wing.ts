import type { Wing } from '../base/wing.ts';
import { linkChecks } from './nightly/collection.ts';

/** The wing for the work that is done at night. */
export const keeping: Wing = {
  collections: [linkChecks],
};
