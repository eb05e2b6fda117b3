import type { Endpoint } from 'payload';
import { liveEndpoints } from './live.ts';
import { machineEndpoints } from './machines.ts';
import { health } from './public/health.ts';
import { usedByEndpoint } from './used-by.ts';
import { kioskEndpoints } from './public/kiosk.ts';

/** Addresses of our own below `/api`. Whoever is not logged in reaches those of `public/` only. */
export const endpoints: Endpoint[] = [
  health,
  ...kioskEndpoints,
  ...liveEndpoints,
  ...machineEndpoints,
  usedByEndpoint,
];
