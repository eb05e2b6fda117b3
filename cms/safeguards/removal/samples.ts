import type { Payload, PayloadRequest } from 'payload';
import { kindOf, kinds, type RecordCollection } from '../../../content/kinds.ts';
import { inOrderOfReference } from '../../../content/snapshot/order.ts';
import { toldElsewhere } from '../../storage/audit/record.ts';
import { allowLoss, ring } from '../../publishing/publication/publication.ts';
import { usedBy } from './used-by.ts';

/** Documents per bulk operation, which handles all of them at once. */
const batch = 50;

const where = { sample: { equals: true } };

/** Counts the samples that are left. */
export async function countSamples(payload: Payload): Promise<number> {
  const counts = await Promise.all(
    withSamples(payload).map((collection) => payload.count({ collection, where })),
  );
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0);
}

/** The result of deleting the samples. */
export interface SamplesDeleted {
  deleted: number;
  /** Samples that stay: something real depends on them, or a draft says that they are real by now. */
  kept: number;
}

/**
 * Deletes every sample that nothing real uses and no draft makes real, including trash, and rings once.
 * The loss is allowed beforehand, since it is intended. The list of removals names who asked for it.
 */
export async function deleteSamples({
  payload,
  user = null,
}: Pick<PayloadRequest, 'payload'> &
  Partial<Pick<PayloadRequest, 'user'>>): Promise<SamplesDeleted> {
  let deleted = 0;
  for (const collection of withSamples(payload)) {
    const free = await unused(payload, collection);
    await allowLoss(
      payload,
      free.map((id) => `${kindOf(collection)}:${id}`),
    );
    for (let at = 0; at < free.length; at += batch)
      deleted += await deleteSome({ payload, user }, collection, free.slice(at, at + batch));
  }
  if (deleted > 0) await ring(payload);
  return { deleted, kept: await countSamples(payload) };
}

/** Collections with samples: what points to others is deleted before them. */
function withSamples(payload: Payload): RecordCollection[] {
  return inOrderOfReference
    .map((kind) => kinds[kind].collection)
    .filter((one) =>
      payload.collections[one].config.flattenedFields.some(({ name }) => name === 'sample'),
    )
    .toReversed();
}

async function unused(payload: Payload, collection: RecordCollection): Promise<string[]> {
  const all = { collection, depth: 0, pagination: false, trash: true, select: {} } as const;
  const { docs } = await payload.find({ ...all, where });
  const { docs: newest } = await payload.find({ ...all, where, draft: true });
  const still = new Set(newest.map(({ id }) => id));
  const ids = docs.map(({ id }) => id).filter((id) => still.has(id));
  const uses = await usedBy(payload, collection, ids, { trash: true });
  const needed = new Set(uses.filter(({ sample }) => !sample).flatMap(({ of }) => of));
  return ids.filter((id) => !needed.has(id));
}

async function deleteSome(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  collection: RecordCollection,
  ids: string[],
): Promise<number> {
  const { docs } = await payload.delete({
    collection,
    where: { id: { in: ids } },
    trash: true,
    user,
    context: { quiet: true, ...toldElsewhere },
    depth: 0,
  });
  return docs.length;
}
