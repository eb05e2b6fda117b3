import type { Wing } from '../base/wing.ts';
import { linkChecks } from './nightly/collection.ts';

/** What is looked after at night. */
export const keeping: Wing = {
  collections: [linkChecks],
};
