import type { Wing } from '../base/wing.ts';
import { previewLinks } from './preview/links-collection.ts';
import { workflows } from './workflow/workflows.ts';
import { comments } from './comments/collection.ts';
import { massDeedCollections } from './mass-deeds/collections.ts';
import { plainWords } from './plain-words/plain-words.ts';
import { massDeedEndpoints } from './mass-deeds/endpoints.ts';
import { usedByEndpoints } from './used-by/endpoints.ts';
import { commentEndpoints } from './comments/endpoints.ts';
import { previewEndpoints } from './preview/endpoints.ts';
import { workflowEndpoints } from './workflow/endpoints.ts';
import { differencesEndpoint } from './differences/endpoints.ts';
import { keepersEndpoint } from './keeper/endpoints.ts';
import { writingEndpoint } from './examine/endpoints.ts';
import { openCheckEndpoints } from './open-checks/endpoints.ts';
import { largeLoss } from './large-loss/ways.ts';
import { massDeedPlan, massErasePlan } from './mass-deeds/plan.ts';
import { deedWork } from './mass-deeds/run.ts';
import { scheduledDeeds } from './workflow/scheduled.ts';

/**
 * Holds the workflow, the preview, the help while writing, comments, versions, and deeds on many documents.
 * May import `base`, `storage`, `publishing` and `safeguards`. Begin to read at `workflow/ways.ts`, which
 * draws the states of a document.
 */
export const writing: Wing = {
  collections: [previewLinks, workflows, comments, ...massDeedCollections],
  globals: [plainWords],
  endpoints: [
    ...massDeedEndpoints,
    ...usedByEndpoints,
    ...commentEndpoints,
    ...previewEndpoints,
    ...workflowEndpoints,
    ...openCheckEndpoints,
    differencesEndpoint,
    keepersEndpoint,
    writingEndpoint,
  ],
  recurring: [scheduledDeeds, deedWork],
  held: [largeLoss, massDeedPlan, massErasePlan],
};
