import type { Payload } from 'payload';
import { keepsLooking } from '../../storage/ledger/work.ts';
import { holdMassWithdrawals } from './detection.ts';

/** Looks again and again whether one account has withdrawn much, as long as the process lives. */
export function looksForMassWithdrawals(payload: Payload): void {
  keepsLooking(payload, 'Mass withdrawals', () => holdMassWithdrawals(payload));
}
