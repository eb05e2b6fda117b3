import type { Payload } from 'payload';
import { keepsLooking } from '../../storage/ledger/work.ts';
import { resumeHeld } from './decide.ts';

/** Does what nobody stopped, and takes up what stopped half-way, as long as the process lives. */
export function resumesHeldDeeds(payload: Payload): void {
  keepsLooking(payload, 'Held deeds', () => resumeHeld(payload));
}
