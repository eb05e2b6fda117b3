import type { Payload } from 'payload';
import { keepsLooking } from '../../storage/ledger/work.ts';
import { resumeChanges } from './run.ts';

/** Makes changes of units on their day, and takes up what stopped half-way, as long as the process lives. */
export function changesUnits(payload: Payload): void {
  keepsLooking(payload, 'Changes of units', () => resumeChanges(payload));
}
