import type { CollectionSlug, Payload } from 'payload';
import { removedFor } from '../../../content/removals.ts';
import { usedBy } from '../../safeguards/removal/used-by.ts';

/**
 * Deletes for good what was put into the trash before a moment, with its versions. What something else
 * still uses stays, and what can't be removed is told and passed over.
 * @returns how many went
 */
export async function forgetTrash(payload: Payload, before: Date): Promise<number> {
  let gone = 0;
  for (const { slug, trash } of payload.config.collections)
    if (trash) gone += await emptyOf(payload, slug, before);
  return gone;
}

async function emptyOf(payload: Payload, collection: CollectionSlug, before: Date) {
  const { docs } = await payload.find({
    collection,
    where: { deletedAt: { less_than: before.toISOString() } },
    trash: true,
    depth: 0,
    pagination: false,
    select: {},
  });
  const ids = docs.map(({ id }) => String(id));
  if (ids.length === 0) return 0;
  const uses = await usedBy(payload, collection, ids, { trash: true });
  const used = new Set(uses.flatMap(({ of }) => of));
  const unused = ids.filter((id) => !used.has(id));
  const context = removedFor('term');
  let gone = 0;
  for (const id of unused)
    try {
      await payload.delete({ collection, id, trash: true, context });
      gone += 1;
    } catch (error) {
      // What stands behind it does not wait: this one is tried again tomorrow.
      const msg = `${collection} ${id}: could not be removed from the trash`;
      payload.logger.warn({ err: error, msg });
    }
  return gone;
}
