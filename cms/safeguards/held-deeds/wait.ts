import type { Payload } from 'payload';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import { numbersBefore } from '../../storage/audit/loosened.ts';
import { heldHoursGuard } from '../../publishing/globals/guards.ts';
import { heldHours } from '../../publishing/globals/held-hours.ts';
import { haveShutOut } from './shut-out.ts';

/**
 * Computes when something that begins to wait now is done by itself: after the hours that the settings say,
 * or have said within a week, since whoever asks could lower them before.
 * @param accounts ids of those who cause it
 * @returns ISO 8601; null where they have shut out somebody who could have stopped it, so that a second
 * person must confirm it
 */
export async function waitEnds(
  payload: Payload,
  accounts: string[],
  now: Date,
): Promise<string | null> {
  if (await haveShutOut(payload, accounts, now)) return null;
  const { heldHours: set } = await readSettingsRow(payload);
  const before = await numbersBefore(payload, heldHoursGuard, now);
  const hours = Math.max(heldHours.shortest, set ?? heldHours.usual, ...before);
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
}
