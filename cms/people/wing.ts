import type { Wing } from '../base/wing.ts';
import { feedback } from './feedback/collection.ts';
import { personCollections } from './person/collections.ts';
import { consentEndpoints } from './consent/endpoints.ts';
import { personEndpoints } from './person/endpoints.ts';
import { withdrawnEndpoint } from './consent/withdrawn.ts';
import { feedbackAtEndpoints } from './feedback/endpoints.ts';
import { looksForMassWithdrawals } from './mass-withdrawal/detection.ts';
import { massWithdrawal } from './mass-withdrawal/ways.ts';
import { waitingRemoval } from './person/waiting.ts';
import { removalWork } from './person/run.ts';

/**
 * Holds what is kept of people: consents, the removal of one, what goes by itself, what readers answer. May
 * import `writing` and what lies below it. Begin to read at `consent/`, `person/plan.ts`.
 */
export const people: Wing = {
  collections: [feedback, ...personCollections],
  endpoints: [...consentEndpoints, ...personEndpoints, withdrawnEndpoint, ...feedbackAtEndpoints],
  recurring: [removalWork, looksForMassWithdrawals],
  held: [massWithdrawal, waitingRemoval],
};
