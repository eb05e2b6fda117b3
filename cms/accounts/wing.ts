import type { Wing } from '../base/wing.ts';
import { accountCollections } from './collections.ts';
import { marksWhoNeedsSecondFactor } from './sign-in/second-factor/second-factor.ts';
import { checksSessions } from './sign-in/sessions.ts';
import { leavingAdmin } from './users/leaving-admin.ts';

/** Those who work here, and how they get in. The accounts themselves need what the wings above do. */
export const accounts: Wing = {
  collections: accountCollections,
  held: [leavingAdmin],
  onInit: (payload) => checksSessions(payload, marksWhoNeedsSecondFactor),
};
