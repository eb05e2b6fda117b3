import type { Wing } from '../base/wing.ts';
import { teamChecks } from './team-checks/team-checks.ts';
import { readingEndpoints } from './readings/endpoints.ts';
import { reminders } from './reminders/reminders.ts';
import { importCollections } from './imports/collections.ts';
import { teamWorkCollections } from './team-work/collections.ts';
import { teamKeyEndpoints } from './team-work/endpoints.ts';
import { teamWorkEndpoints } from './team-work/work-endpoints.ts';
import { unitCollections } from './units/collections.ts';
import { directoryEndpoints } from './directory/endpoints.ts';
import { importEndpoints } from './imports/endpoints.ts';
import { unitEndpoints } from './units/endpoints.ts';
import { importBack } from './imports/back-plan.ts';
import { importWork } from './imports/run.ts';
import { unitWork } from './units/run.ts';

/**
 * Holds hamlets and their teams: what they lack, what teams did, lists that are imported, changes of units.
 * May import `writing`, `desks`, `people` and what lies below them. Begin to read at `imports/plan.ts`,
 * `units/plan.ts`.
 */
export const places: Wing = {
  collections: [
    teamChecks,
    reminders,
    ...teamWorkCollections,
    ...importCollections,
    ...unitCollections,
  ],
  endpoints: [
    ...directoryEndpoints,
    ...readingEndpoints,
    ...teamKeyEndpoints,
    ...teamWorkEndpoints,
    ...importEndpoints,
    ...unitEndpoints,
  ],
  recurring: [importWork, unitWork],
  held: [importBack],
};
