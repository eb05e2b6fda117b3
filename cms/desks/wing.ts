import type { Wing } from '../base/wing.ts';
import { forgetOldCalls } from './duty/calls.ts';
import { deskCalls, deskDevices, deskToday } from './duty/collection.ts';
import { dutyEndpoints } from './duty/endpoints.ts';
import { machines, machineDays } from './machines/collection.ts';
import { machineEndpoints } from './machines/endpoints.ts';
import { settleMachines } from './machines/machines.ts';

/** The machines at the desks, and who is on duty there. */
export const desks: Wing = {
  collections: [machines, machineDays, deskDevices, deskCalls, deskToday],
  endpoints: [...machineEndpoints, ...dutyEndpoints],
  recurring: [{ name: 'Calls of ended shifts', resume: (payload) => forgetOldCalls(payload) }],
  onInit: settleMachines,
};
