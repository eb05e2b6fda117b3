import type { Wing } from '../base/wing.ts';
import { accountCollections } from './collections.ts';
import { marksWhoNeedsSecondFactor } from './sign-in/second-factor/second-factor.ts';
import { checksSessions } from './sign-in/sessions.ts';
import { leavingAdmin } from './users/leaving-admin.ts';

/**
 * Holds users, sign-in, second factors and sessions: who works here, and how they get in. May import `base`,
 * `storage` and `safeguards`. Begin to read at `users/users.ts`, then `sign-in/`.
 */
export const accounts: Wing = {
  collections: accountCollections,
  held: [leavingAdmin],
  onInit: (payload) => checksSessions(payload, marksWhoNeedsSecondFactor),
};
