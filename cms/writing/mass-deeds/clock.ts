import type { Payload } from 'payload';
import { keepsLooking } from '../../storage/ledger/work.ts';
import { resumeDeeds } from './run.ts';

/** Takes up deeds that stopped half-way or waited, as long as the process lives. */
export function resumesDeeds(payload: Payload): void {
  keepsLooking(payload, 'Mass deeds', () => resumeDeeds(payload));
}
