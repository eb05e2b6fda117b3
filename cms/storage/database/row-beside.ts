import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload';

const read = new WeakMap<object, Promise<TypeWithID | null>>();

/**
 * The row of a document as the database has it, drafts left aside: read once for all hooks of one moment.
 * @param moment what these hooks are all given: the original document before a write, the written one after
 */
export function rowBeside<Row extends TypeWithID>(
  moment: TypeWithID,
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<Row | null> {
  const where = { id: { equals: moment.id } };
  const row = read.get(moment) ?? req.payload.db.findOne<TypeWithID>({ collection, where, req });
  read.set(moment, row);
  return row as Promise<Row | null>;
}
