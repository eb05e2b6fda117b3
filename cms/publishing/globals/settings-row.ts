import type { Payload } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import type { Setting } from '../../payload-types.ts';

/** The settings as they are kept; empty before they are saved for the first time. */
export async function readSettingsRow(
  payload: Payload,
  req: Within = {},
): Promise<Partial<Setting>> {
  const row = await payload.db.findGlobal<Record<string, unknown>>({ slug: 'settings', req });
  // MongoDB gives null for a global that was never saved, whatever the type says.
  return (row as Partial<Setting> | null) ?? {};
}
