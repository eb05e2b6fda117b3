import type { CollectionSlug, PayloadRequest } from 'payload';

/** Tells whether the user who asks may save this document, or make a new one, as a draft. */
export async function maySave(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | undefined,
  data: Record<string, unknown>,
): Promise<boolean> {
  const { access } = req.payload.collections[collection].config;
  const draft = { ...data, _status: 'draft' };
  if (id === undefined) return Boolean(await access.create({ req, data: draft }));
  const allowed = await access.update({ req, id: id as never, data: draft });
  if (typeof allowed === 'boolean') return allowed;
  const where = { and: [{ id: { equals: id } }, allowed] };
  return (await req.payload.db.count({ collection, where })).totalDocs > 0;
}
