import type { Endpoint } from 'payload';
import { accessEndpoint } from './access/payloads-own.ts';
import { editingEndpoints } from './editing/endpoints.ts';

/** What every request may ask. */
export const baseEndpoints: Endpoint[] = [accessEndpoint, ...editingEndpoints];
