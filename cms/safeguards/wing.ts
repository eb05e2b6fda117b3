import type { Wing } from '../base/wing.ts';
import { heldDeedCollections } from './held-deeds/collections.ts';
import { heldDeedEndpoints } from './held-deeds/endpoints.ts';
import { decidedDeeds } from './held-deeds/decide.ts';

/** Deeds that wait for a second person. */
export const safeguards: Wing = {
  collections: [...heldDeedCollections],
  endpoints: [...heldDeedEndpoints],
  recurring: [decidedDeeds],
};
