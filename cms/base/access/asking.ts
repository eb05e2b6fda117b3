import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload';

/** The user who asks; everything is read with this user's rights. */
export type Asking = Pick<PayloadRequest, 'payload' | 'user'>;

interface Query {
  where?: Where;
  select?: SelectType;
  sort?: string;
  limit?: number;
}

/** Reads the newest versions that whoever asks may read, in Vietnamese order. */
export async function readNewest<Found>(
  { payload, user }: Asking,
  collection: CollectionSlug,
  { where = {}, select, sort, limit = 0 }: Query,
): Promise<Found[]> {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    draft: true,
    limit,
    overrideAccess: false,
    pagination: false,
    user,
    ...(select && { select: select as never }),
    ...(sort && { sort }),
  });
  return docs as unknown as Found[];
}
