import type { Endpoint } from 'payload';
import { liveEndpoints } from './live.ts';
import { health } from './public/health.ts';

/** Addresses of our own below `/api`. Whoever is not logged in reaches those of `public/` only. */
export const endpoints: Endpoint[] = [health, ...liveEndpoints];
