import type { Endpoint } from 'payload';
import { accessEndpoint } from './access/payloads-own.ts';
import { editingEndpoints } from './editing/endpoints.ts';

/** The questions that every request may ask. */
export const baseEndpoints: Endpoint[] = [accessEndpoint, ...editingEndpoints];
