import type { Payload } from 'payload';
import { feedbackCollection as collection } from './row.ts';

/** Removes for good what has been kept long enough. */
export async function forgetFeedback(payload: Payload, now: Date): Promise<void> {
  const where = { until: { less_than_equal: now.getTime() } };
  await payload.db.deleteMany({ collection, where });
}
