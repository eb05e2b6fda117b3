import type { Payload } from 'payload';
import { keepsLooking } from '../../storage/ledger/work.ts';
import { resumeRemovals } from './run.ts';

/** Goes on with removals that a process left half-way. */
export function resumesRemovals(payload: Payload): void {
  keepsLooking(payload, 'Removals of people', () => resumeRemovals(payload));
}
