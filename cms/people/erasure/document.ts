import type { CollectionSlug, Payload } from 'payload';
import { removedFor } from '../../../content/removals.ts';
import { toldElsewhere } from '../../storage/audit/record.ts';
import { usedBy } from '../../safeguards/removal/used-by.ts';
import type { Outcome, Step } from './step.ts';

/** Deletes a whole document for good, with its file; a picture that something else shows stays. */
export async function removeDocument(payload: Payload, { of, document }: Step): Promise<Outcome> {
  const collection = of as CollectionSlug;
  const where = { id: { equals: document } };
  if (!(await payload.db.findOne({ collection, where }))) return 'gone';
  if (of === 'media' && (await usedBy(payload, 'media', [document], { trash: true })).length > 0)
    return 'kept';
  const hasTrash = payload.collections[collection].config.trash;
  await payload.delete({
    collection,
    id: document,
    depth: 0,
    context: { ...toldElsewhere, ...removedFor('person') },
    ...(hasTrash && { trash: true }),
  });
  return 'gone';
}
