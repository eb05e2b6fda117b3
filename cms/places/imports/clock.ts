import type { Payload } from 'payload';
import { keepsLooking } from '../../storage/ledger/work.ts';
import { resumeImports } from './run.ts';

/** Takes up imports that stopped half-way, as long as the process lives. */
export function resumesImports(payload: Payload): void {
  keepsLooking(payload, 'Imports', () => resumeImports(payload));
}
