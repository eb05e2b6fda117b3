import type { CollectionSlug, PayloadRequest, Where } from 'payload';

/** The part of what Payload hands to hooks before an operation that says what is to be done. */
interface Args {
  data?: Record<string, unknown>;
  draft?: boolean;
  duplicateFromID?: unknown;
  id?: unknown;
  trash?: boolean;
  unpublishAllLocales?: unknown;
  where?: Where;
}

/** A change of what is there. */
export interface Change {
  does: 'change';
  /** Undefined where not exactly one document is named: several at once. */
  id: string | undefined;
  data: Record<string, unknown>;
  /** True if it is saved beside what readers see. */
  isDraft: boolean;
  /** True if readers are to see it. */
  publishes: boolean;
  /** True if it says that readers are to see it no more, live or not. */
  takesOff: boolean;
  /** True if it is also looked for in the trash. */
  inTrash: boolean;
}

/** A deed that an operation of Payload is asked to do with documents. */
export type Deed =
  | { does: 'create'; data: Record<string, unknown>; publishes: boolean }
  | { does: 'copy'; data: Record<string, unknown> }
  | Change
  | { does: 'restoreVersion'; isDraft: boolean }
  /** For good; what goes into the trash is a change. */
  | { does: 'delete'; id: string | undefined }
  /** It looks, signs in and the like. */
  | { does: 'other' };

/** Reads from what Payload hands to a hook what is to be done. */
export function deedOf(operation: string, args: object): Deed {
  const { data = {}, draft = false, ...asked } = args as Args;
  const status = data['_status'];
  const publishes = status === 'published';
  const id = asked.id === undefined ? onlyId(asked.where) : String(asked.id);
  switch (operation) {
    case 'create':
      return asked.duplicateFromID ? { does: 'copy', data } : { does: 'create', data, publishes };
    case 'update': {
      const isSaved = status !== undefined && !publishes && !draft;
      const takesOff = isSaved || Boolean(asked.unpublishAllLocales);
      const inTrash = asked.trash === true;
      return { does: 'change', id, data, isDraft: draft, publishes, takesOff, inTrash };
    }
    case 'restoreVersion':
      return { does: 'restoreVersion', isDraft: draft };
    case 'delete':
      return { does: 'delete', id };
    default:
      return { does: 'other' };
  }
}

/**
 * The id in a condition that matches at most one document. What stands beside it is not read but taken
 * for several: drizzle forgets an `and` that an `or` follows.
 */
function onlyId(where: Where | undefined): string | undefined {
  const [name, ...others] = Object.keys(where ?? {});
  if (others.length > 0) return undefined;
  if (name === 'and') return where?.and?.map(onlyId).find((id) => id !== undefined);
  const id = name === 'id' ? where?.['id'] : undefined;
  return id && 'equals' in id && typeof id.equals === 'string' ? id.equals : undefined;
}

/**
 * Tells if a change moves something into the trash or out of it. A form posts `deletedAt` with every
 * save, as it is kept: only another one is a move.
 */
export async function trashMove(
  { payload, ...req }: PayloadRequest,
  collection: CollectionSlug,
  { data, id, inTrash }: Pick<Change, 'data' | 'id' | 'inTrash'>,
): Promise<'in' | 'out' | undefined> {
  if (!('deletedAt' in data) || data['deletedAt'] === undefined) return undefined;
  const move = data['deletedAt'] ? 'in' : 'out';
  // Documents in the trash are found by those who ask for them only.
  if (move === 'out' && !inTrash) return undefined;
  if (id === undefined) return move;
  const kept = await payload.db.findOne<{ id: string; deletedAt?: unknown }>({
    collection,
    where: { id: { equals: id } },
    select: { deletedAt: true },
    req,
  });
  return Boolean(kept?.deletedAt) === (move === 'in') ? undefined : move;
}
