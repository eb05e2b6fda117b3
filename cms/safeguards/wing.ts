import type { Wing } from '../base/wing.ts';
import { heldDeedCollections } from './held-deeds/collections.ts';
import { heldDeedEndpoints } from './held-deeds/endpoints.ts';
import { decidedDeeds } from './held-deeds/decide.ts';

/**
 * Holds what keeps one account from emptying a province: the pace of removals, deeds that wait for a second
 * person, quotas. May import the wings below it: `base`, `storage`, `publishing`. Begin to read at
 * `removal/guard.ts`, `held-deeds/hold.ts`.
 */
export const safeguards: Wing = {
  collections: [...heldDeedCollections],
  endpoints: [...heldDeedEndpoints],
  recurring: [decidedDeeds],
};
