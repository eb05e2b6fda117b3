import type { Wing } from '../base/wing.ts';
import { forgetOldCalls } from './duty/calls.ts';
import { deskCalls, deskDevices, deskToday } from './duty/collection.ts';
import { dutyEndpoints } from './duty/endpoints.ts';
import { machines, machineDays } from './machines/collection.ts';
import { machineEndpoints } from './machines/endpoints.ts';
import { settleMachines } from './machines/machines.ts';

/**
 * Holds the machines at the desks: how they register, how they are, what they count, who is on duty. May
 * import `base`, `storage`, `publishing` and `safeguards`. Begin to read at `machines/collection.ts`,
 * `duty/`.
 */
export const desks: Wing = {
  collections: [machines, machineDays, deskDevices, deskCalls, deskToday],
  endpoints: [...machineEndpoints, ...dutyEndpoints],
  recurring: [{ name: 'Calls of ended shifts', resume: (payload) => forgetOldCalls(payload) }],
  onInit: settleMachines,
};
