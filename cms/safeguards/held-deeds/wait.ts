import type { Payload } from 'payload';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import { heldHours } from '../../publishing/globals/held-hours.ts';

/**
 * Returns the time when something that begins to wait now is done by itself, as the settings say.
 */
export async function waitEnds(payload: Payload, now: Date): Promise<Date> {
  const { heldHours: set } = await readSettingsRow(payload);
  const hours = Math.max(heldHours.shortest, set ?? heldHours.usual);
  return new Date(now.getTime() + hours * 3_600_000);
}
