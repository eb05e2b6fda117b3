import type { Wing } from '../base/wing.ts';
import { settings } from './settings/settings.ts';
import { findingEndpoint } from './finding/endpoints.ts';
import { handbookPicture } from './handbook/endpoints.ts';

/** The frame of the admin. */
export const admin: Wing = {
  globals: [settings],
  endpoints: [findingEndpoint, handbookPicture],
};
