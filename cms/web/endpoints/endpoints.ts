import type { Endpoint } from 'payload';
import { accessEndpoint } from '../../base/access/payloads-own.ts';
import { auditEndpoints } from '../../storage/audit/endpoints.ts';
import { commentEndpoints } from '../../writing/comments/endpoints.ts';
import { consentEndpoints } from '../../people/consent/endpoints.ts';
import { previewEndpoints } from '../../writing/preview/endpoints.ts';
import { editingEndpoints } from '../../base/editing/endpoints.ts';
import { importEndpoints } from '../../places/imports/endpoints.ts';
import { heldDeedEndpoints } from '../../safeguards/held-deeds/endpoints.ts';
import { installationEndpoint } from './installation.ts';
import { findingEndpoint } from '../../admin/finding/endpoints.ts';
import { handbookPicture } from '../../admin/handbook/endpoints.ts';
import { keepersEndpoint } from '../../writing/keeper/endpoints.ts';
import { differencesEndpoint } from '../../writing/differences/endpoints.ts';
import { directoryEndpoints } from '../../places/directory/endpoints.ts';
import { liveEndpoints } from './live.ts';
import { machineEndpoints } from '../../desks/machines/endpoints.ts';
import { feedbackAtEndpoints } from '../../people/feedback/endpoints.ts';
import { feedbackEndpoints } from './public/feedback.ts';
import { health } from './public/health.ts';
import { workflowEndpoints } from '../../writing/workflow/endpoints.ts';
import { together } from './together.ts';
import { stateEndpoint } from './state.ts';
import { personEndpoints } from '../../people/person/endpoints.ts';
import { massDeedEndpoints } from '../../writing/mass-deeds/endpoints.ts';
import { unitEndpoints } from '../../places/units/endpoints.ts';
import { usedByEndpoints } from '../../writing/used-by/endpoints.ts';
import { withdrawnEndpoint } from '../../people/consent/withdrawn.ts';
import { writingEndpoint } from '../../writing/examine/endpoints.ts';
import { kioskEndpoints } from './public/kiosk.ts';

const alone: Endpoint[] = [
  accessEndpoint,
  health,
  ...auditEndpoints,
  ...consentEndpoints,
  ...feedbackEndpoints,
  ...kioskEndpoints,
  ...liveEndpoints,
  ...machineEndpoints,
  ...directoryEndpoints,
  ...editingEndpoints,
  ...importEndpoints,
  ...unitEndpoints,
  ...massDeedEndpoints,
  ...heldDeedEndpoints,
  ...personEndpoints,
  withdrawnEndpoint,
  ...usedByEndpoints,
  ...commentEndpoints,
  ...feedbackAtEndpoints,
  ...previewEndpoints,
  ...workflowEndpoints,
  differencesEndpoint,
  installationEndpoint,
  findingEndpoint,
  handbookPicture,
  keepersEndpoint,
  stateEndpoint,
  writingEndpoint,
];

/** Our own endpoints below `/api`. Those in `public/` work without a login, `state` and
 * `installation` for processes of this machine. */
export const endpoints: Endpoint[] = [...alone, together(alone)];
