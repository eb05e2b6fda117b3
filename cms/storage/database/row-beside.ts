import type {
  CollectionAfterChangeHook,
  CollectionSlug,
  PayloadRequest,
  TypeWithID,
} from 'payload';

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

/** The part of a document's row that says what readers see of it. */
export interface LiveRow extends TypeWithID {
  _status?: string;
  liveAddress?: string | null;
}

const written = new WeakMap<object, Promise<LiveRow | null>>();

/**
 * The part that readers see of a document that was just written: read once for all hooks after the write,
 * which need no more of it. What is new and published has no other row than the one that was written.
 */
export function liveRowAfter({
  collection: { slug: collection },
  data,
  doc: moment,
  operation,
  req,
}: Moment): Promise<LiveRow | null> {
  const { _status: status, liveAddress } = data as Partial<LiveRow>;
  if (operation === 'create' && status === 'published' && liveAddress !== undefined)
    return Promise.resolve({ id: moment.id, _status: status, liveAddress });
  const where = { id: { equals: moment.id } };
  const select = { _status: true, liveAddress: true } as const;
  const row =
    written.get(moment) ?? req.payload.db.findOne<LiveRow>({ collection, where, select, req });
  written.set(moment, row);
  return row;
}

/** The arguments of a hook after a write. */
type Moment = Pick<
  Parameters<CollectionAfterChangeHook<TypeWithID>>[0],
  'collection' | 'data' | 'doc' | 'operation' | 'req'
>;
