import type { Payload } from 'payload';
import { feedbackCollection as collection, forgottenAt } from './row.ts';

/** Removes for good what was last said before a moment. @returns how many answers went */
export async function forgetFeedback(payload: Payload, before: Date): Promise<number> {
  const where = { until: { less_than: forgottenAt(before) } };
  const { totalDocs } = await payload.db.count({ collection, where });
  if (totalDocs > 0) await payload.db.deleteMany({ collection, where });
  return totalDocs;
}
