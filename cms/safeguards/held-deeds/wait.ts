import type { Payload } from 'payload';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import { heldHours } from '../../publishing/globals/held-hours.ts';
import { haveShutOut } from './shut-out.ts';

/**
 * Computes when something that begins to wait now is done by itself, as the settings say.
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
  const hours = Math.max(heldHours.shortest, set ?? heldHours.usual);
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
}
