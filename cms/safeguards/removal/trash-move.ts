import type { CollectionSlug, PayloadRequest } from 'payload';

interface Asked {
  data?: Record<string, unknown>;
  /** Absent: several at once. */
  id?: unknown;
  trash?: boolean;
}

/**
 * Tells if a write moves something into the trash or out of it. A form posts `deletedAt` with every
 * save, as it is kept: only another one is a move.
 */
export async function trashMove(
  { payload, ...req }: PayloadRequest,
  collection: CollectionSlug,
  { data = {}, id, trash }: Asked,
): Promise<'in' | 'out' | undefined> {
  if (!('deletedAt' in data) || data['deletedAt'] === undefined) return undefined;
  const move = data['deletedAt'] ? 'in' : 'out';
  // Documents in the trash are found by those who ask for them only.
  if (move === 'out' && trash !== true) return undefined;
  if (id === undefined) return move;
  const kept = await payload.db.findOne<{ id: string; deletedAt?: unknown }>({
    collection,
    where: { id: { equals: String(id) } },
    select: { deletedAt: true },
    req,
  });
  return Boolean(kept?.deletedAt) === (move === 'in') ? undefined : move;
}
