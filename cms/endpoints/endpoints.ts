import type { Endpoint } from 'payload';
import { previewEndpoints } from '../preview/endpoints.ts';
import { keepersEndpoint } from './keepers.ts';
import { directoryEndpoints } from './directory.ts';
import { liveEndpoints } from './live.ts';
import { machineEndpoints } from './machines.ts';
import { health } from './public/health.ts';
import { workflowEndpoints } from '../workflow/endpoints.ts';
import { usedByEndpoint } from './used-by.ts';
import { writingEndpoint } from './writing.ts';
import { kioskEndpoints } from './public/kiosk.ts';

/** Our own endpoints below `/api`. Only those in `public/` work without a login. */
export const endpoints: Endpoint[] = [
  health,
  ...kioskEndpoints,
  ...liveEndpoints,
  ...machineEndpoints,
  usedByEndpoint,
  ...directoryEndpoints,
  ...previewEndpoints,
  ...workflowEndpoints,
  keepersEndpoint,
  writingEndpoint,
];
