import type { PayloadRequest, Where } from 'payload';
import { lockDuration, locks } from '../access/locks.ts';
import { idOf } from '../access/roles.ts';
import { nameOf } from './changed.ts';

/** The person who is writing. */
export interface Holder {
  name: string | null;
  /** The time something was heard of it last, ISO 8601. */
  at: string;
  isOwn: boolean;
}

interface Lock {
  id: string;
  updatedAt: string;
  user?: { value?: unknown };
}

/**
 * Finds who is writing a document, for whoever asks.
 * @param collection `globals` for settings, whose slug is the id then
 */
export async function holderOf(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  collection: string,
  id: string,
): Promise<Holder | null> {
  const of: Where[] =
    collection === 'globals'
      ? [{ globalSlug: { equals: id } }]
      : [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }];
  const since = new Date(Date.now() - lockDuration * 1000).toISOString();
  const { docs } = await payload.db.find<Lock>({
    collection: locks,
    where: { and: [...of, { updatedAt: { greater_than: since } }] },
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
  });
  const [lock] = docs;
  const holder = idOf(lock?.user?.value);
  if (!lock || !holder) return null;
  return {
    name: await nameOf(payload, holder),
    at: lock.updatedAt,
    isOwn: holder === idOf(user?.id),
  };
}
