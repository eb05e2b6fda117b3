import type { Payload } from 'payload';
import type { Guide } from '../../payload-types.ts';
import { exact, plant, quiet, type Seedling } from './plant.ts';

/**
 * Publishes the guides that are not there yet. They relate to each other in circles and a database
 * takes a relation only to what it has, so the relations of the new ones follow when all are there.
 * @param brokenOff whether an earlier run may have left guides without their relations
 */
export async function plantGuides(
  payload: Payload,
  guides: Seedling<'guides'>[],
  brokenOff: boolean,
): Promise<number> {
  const before = brokenOff ? new Set() : await guideIds(payload);
  const alone = guides.map((guide) => ({ ...guide, related: [] }));
  const planted = await plant(payload, 'guides', alone, 'slug');
  const now = await guideIds(payload);
  for (const { id, related } of guides) {
    if (before.has(id) || !now.has(id) || !related?.length) continue;
    await payload.update({
      collection: 'guides',
      id,
      data: exact<Partial<Guide>>({ related, _status: 'published' }),
      context: quiet,
      depth: 0,
    });
  }
  return planted;
}

async function guideIds(payload: Payload): Promise<Set<unknown>> {
  const { docs } = await payload.db.find({
    collection: 'guides',
    pagination: false,
    limit: 0,
    select: { id: true },
  });
  return new Set(docs.map(({ id }) => id));
}
