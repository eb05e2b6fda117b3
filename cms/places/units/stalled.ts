import type { Payload } from 'payload';

/**
 * Counts the changes that were not made on their day, and wait for somebody to look at them again.
 */
export async function countStalled(payload: Payload): Promise<number> {
  const where = { state: { equals: 'stalled' } };
  return (await payload.db.count({ collection: 'unit-changes', where })).totalDocs;
}
