import type { Endpoint } from 'payload';
import { baseEndpoints } from '../../base/endpoints.ts';
import type { Wing } from '../../base/wing.ts';
import { health } from './public/health.ts';
import { feedbackEndpoints } from './public/feedback.ts';
import { deskEndpoints } from './public/desk.ts';
import { kioskEndpoints } from './public/kiosk.ts';
import { teamEndpoints } from './public/team.ts';
import { phoneReadingsEndpoint } from './public/readings.ts';
import { liveEndpoints } from './live.ts';
import { servedReadingsEndpoint } from './readings.ts';
import { installationEndpoint } from './installation.ts';
import { stateEndpoint } from './state.ts';
import { together } from './together.ts';

/** Those of no wing. */
const own: Endpoint[] = [
  health,
  ...feedbackEndpoints,
  ...kioskEndpoints,
  ...teamEndpoints,
  ...deskEndpoints,
  phoneReadingsEndpoint,
  ...liveEndpoints,
  installationEndpoint,
  stateEndpoint,
  servedReadingsEndpoint,
];

/**
 * Our own endpoints below `/api`. Those in `public/` work without a login, `state`, `installation` and
 * `readings` for processes of this installation, `alerts/known` for who has the word of a message.
 */
export function endpointsOf(wings: Wing[]): Endpoint[] {
  const alone = [...baseEndpoints, ...own, ...wings.flatMap(({ endpoints = [] }) => endpoints)];
  return [...alone, together(alone)];
}
