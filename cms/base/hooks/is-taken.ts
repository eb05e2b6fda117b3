import type { CollectionSlug, PayloadRequest, Where } from 'payload';

/**
 * Tells whether another document of the collection, live, as a draft or in the trash, has this
 * value.
 */
export async function isTaken(
  req: PayloadRequest,
  collection: CollectionSlug,
  { field, value, own }: { field: string; value: string; own?: string },
): Promise<boolean> {
  const where: Where = { [field]: { equals: value } };
  if (own) where['id'] = { not_equals: own };
  const one = {
    collection,
    where,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  } as const;
  // Not in parallel: a MongoDB transaction allows one operation at a time.
  for (const draft of [false, true])
    if ((await req.payload.find({ ...one, draft })).docs.length > 0) return true;
  return false;
}
