import type { Payload } from 'payload';
import { type Guard, numbersBefore } from '../../storage/audit/loosened.ts';
import { readSettingsRow } from './settings-row.ts';

/** People whose consents one account withdraws in a day before a second person is asked. */
export const withdrawalsHeld = { least: 5, usual: 20, most: 100 } as const;

/** Milliseconds in which withdrawals of one account count together. */
export const withdrawalsWithin = 24 * 3_600_000;

/** More people before anybody is asked count a day later. */
export const withdrawalsGuard: Guard = {
  field: 'withdrawalsHeldFrom',
  usual: withdrawalsHeld.usual,
  looser: 'more',
  hours: withdrawalsWithin / 3_600_000,
};

/**
 * Reads from how many people on a second person is asked: the lowest number that held at any time of the
 * last day, since whoever withdraws many could raise it before.
 */
export async function readWithdrawalsHeld(payload: Payload, now: Date): Promise<number> {
  const { withdrawalsHeldFrom } = await readSettingsRow(payload);
  const before = await numbersBefore(payload, withdrawalsGuard, now);
  return Math.min(withdrawalsHeldFrom ?? withdrawalsHeld.usual, withdrawalsHeld.most, ...before);
}
