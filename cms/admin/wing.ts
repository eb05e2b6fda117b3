import type { Wing } from '../base/wing.ts';
import { settings } from './settings/settings.ts';
import { findingEndpoint } from './finding/endpoints.ts';
import { handbookPicture } from './handbook/endpoints.ts';

/**
 * Holds the frame of the admin: its menu, the dashboard, what waits for whom, the search over everything,
 * the settings. May import every wing. Begin to read at `menu/pages.ts`, which names each page of our own
 * and its address.
 */
export const admin: Wing = {
  globals: [settings],
  endpoints: [findingEndpoint, handbookPicture],
};
