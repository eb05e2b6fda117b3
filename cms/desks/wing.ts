import type { Wing } from '../base/wing.ts';
import { machines, machineDays } from './machines/collection.ts';
import { machineEndpoints } from './machines/endpoints.ts';

/** The machines at the desks. */
export const desks: Wing = {
  collections: [machines, machineDays],
  endpoints: [...machineEndpoints],
};
