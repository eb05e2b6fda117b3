import type { Payload } from 'payload';
import { weekOfHours } from './loosened.ts';
import { auditCollection } from './record.ts';

/**
 * Tells whether a backup was restored within a week: its settings may say shorter times than those of before,
 * and no note says so. Whoever opened it looks at them meanwhile.
 */
export async function isJustRestored(payload: Payload, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - weekOfHours * 3_600_000).toISOString();
  const { totalDocs } = await payload.db.count({
    collection: auditCollection,
    where: { and: [{ deed: { equals: 'restoreBackup' } }, { at: { greater_than: since } }] },
  });
  return totalDocs > 0;
}
