import type { CollectionSlug, Payload, Where } from 'payload';

type Row = { id: string } & Record<string, unknown>;

/**
 * Rows straight from the database, without those in the trash: what the checks tell of them is public,
 * or no more than that they are there.
 */
export async function rowsWhere<Kind extends object = Row>(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Kind[]> {
  const kept: Where = payload.collections[collection].config.trash
    ? { and: [where, { deletedAt: { exists: false } }] }
    : where;
  const { docs } = await payload.db.find<Row>({
    collection,
    where: kept,
    limit: 0,
    pagination: false,
  });
  return docs as unknown as Kind[];
}

/** Those that the public sees, perhaps with a further condition. */
export function publishedRows<Kind extends object = Row>(
  payload: Payload,
  collection: CollectionSlug,
  where?: Where,
): Promise<Kind[]> {
  const live: Where = { _status: { equals: 'published' } };
  return rowsWhere<Kind>(payload, collection, where ? { and: [live, where] } : live);
}
