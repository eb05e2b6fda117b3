import type { Endpoint } from 'payload';
import { accessEndpoint } from '../access/payloads-own.ts';
import { auditEndpoints } from '../audit/endpoints.ts';
import { commentEndpoints } from '../comments/endpoints.ts';
import { consentEndpoints } from '../consent/endpoints.ts';
import { previewEndpoints } from '../preview/endpoints.ts';
import { editingEndpoints } from '../editing/endpoints.ts';
import { importEndpoints } from '../imports/endpoints.ts';
import { heldDeedEndpoints } from '../held-deeds/endpoints.ts';
import { installationEndpoint } from './installation.ts';
import { findingEndpoint } from '../finding/endpoints.ts';
import { handbookPicture } from '../handbook/endpoints.ts';
import { keepersEndpoint } from './keepers.ts';
import { differencesEndpoint } from './differences.ts';
import { directoryEndpoints } from './directory.ts';
import { liveEndpoints } from './live.ts';
import { machineEndpoints } from './machines.ts';
import { feedbackAtEndpoints } from '../feedback/endpoints.ts';
import { feedbackEndpoints } from './public/feedback.ts';
import { health } from './public/health.ts';
import { workflowEndpoints } from '../workflow/endpoints.ts';
import { together } from './together.ts';
import { stateEndpoint } from './state.ts';
import { personEndpoints } from '../person/endpoints.ts';
import { massDeedEndpoints } from '../mass-deeds/endpoints.ts';
import { unitEndpoints } from '../units/endpoints.ts';
import { usedByEndpoints } from './used-by.ts';
import { withdrawnEndpoint } from './withdrawn.ts';
import { writingEndpoint } from './writing.ts';
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
