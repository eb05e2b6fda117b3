import type { CollectionSlug, PayloadRequest, Where } from 'payload';

/** Whether another document of the collection, live, as a draft or in the trash, has this value. */
export async function isTaken(
  req: PayloadRequest,
  collection: CollectionSlug,
  { field, value, own }: { field: string; value: string; own?: string },
): Promise<boolean> {
  const where: Where = { [field]: { equals: value } };
  if (own) where['id'] = { not_equals: own };
  const found = await Promise.all(
    [false, true].map((draft) =>
      req.payload.find({
        collection,
        where,
        draft,
        trash: true,
        depth: 0,
        limit: 1,
        pagination: false,
        req,
      }),
    ),
  );
  return found.some(({ docs }) => docs.length > 0);
}
