import type { CollectionSlug, Payload } from 'payload';
import { ring } from '../export/publication.ts';

/** Collections that hold samples, in the order in which they can go. */
const withSamples = ['teams', 'desks', 'hamlets'] as const satisfies CollectionSlug[];

/** A bulk operation touches all its documents at once: this many bear it. */
const batch = 50;

const where = { sample: { equals: true } };

/** How many samples there still are. */
export async function countSamples(payload: Payload): Promise<number> {
  const counts = await Promise.all(
    withSamples.map((collection) => payload.count({ collection, where })),
  );
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0);
}

/**
 * Deletes every sample and rings once; what cannot be deleted stays and is still counted.
 * @returns how many were deleted
 */
export async function deleteSamples(payload: Payload): Promise<number> {
  let deleted = 0;
  for (const collection of withSamples) {
    for (let gone = batch; gone > 0;) {
      gone = await deleteSome(payload, collection);
      deleted += gone;
    }
  }
  if (deleted > 0) await ring(payload);
  return deleted;
}

async function deleteSome(
  payload: Payload,
  collection: (typeof withSamples)[number],
): Promise<number> {
  const { docs } = await payload.find({ collection, where, depth: 0, limit: batch, select: {} });
  if (docs.length === 0) return 0;
  const { docs: gone } = await payload.delete({
    collection,
    where: { id: { in: docs.map(({ id }) => id) } },
    context: { quiet: true },
    depth: 0,
  });
  return gone.length;
}
