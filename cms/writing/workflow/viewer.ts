import type { CollectionSlug, PayloadRequest, TypedUser, Where } from 'payload';
import { may, mayPublish, rolesThatMay } from '../../base/access/abilities.ts';
import { haveShutOut } from '../../safeguards/held-deeds/shut-out.ts';
import { authorsOf } from './fields.ts';
import { changedOwnOnly } from './own-changes.ts';
import { readLastPublic } from './put-back.ts';
import type { Standing } from './standing.ts';
import type { Viewer } from './ways.ts';

/** Finds who asks, and what they are to this document. */
export async function viewerOf(req: PayloadRequest, standing: Standing): Promise<Viewer> {
  const { user } = req;
  const authors = authorsOf(standing.newest);
  const isAuthor = user !== null && authors.includes(String(user.id));
  const [writes, isOnlyOne, changedOwn, lastPublic] = await Promise.all([
    isAllowed(req, 'update', standing.of, standing.id),
    isAuthor && mayPublish(user) ? isOnlyApprover(req, user, authors) : false,
    changedOwnOnly(req, standing),
    mayPublish(user) ? readLastPublic(req, standing) : null,
  ]);
  return { user, writes, isAuthor, isOnlyOne, changedOwn, wasPublic: lastPublic !== null };
}

/** Tells whether the access of a collection lets the user read or change this very document. */
export async function isAllowed(
  req: PayloadRequest,
  operation: 'read' | 'update',
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const access = req.payload.collections[collection].config.access[operation];
  const allowed = await access({ req, id: id as never, data: {} });
  if (typeof allowed === 'boolean') return allowed;
  const where: Where = { and: [{ id: { equals: id } }, allowed] };
  return (await req.payload.db.count({ collection, where })).totalDocs > 0;
}

/**
 * An administrator whom nobody else could stand in for: all others who decide wrote here too, and none was
 * shut out by this one lately.
 */
export async function isOnlyApprover(
  { payload }: Pick<PayloadRequest, 'payload'>,
  user: TypedUser,
  authors: string[],
): Promise<boolean> {
  if (!may(user, 'decideAlone')) return false;
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { in: rolesThatMay('decide') } },
    depth: 0,
    pagination: false,
  });
  const isAlone = docs.every(
    (other) => !mayPublish({ ...other, collection: 'users' }) || authors.includes(other.id),
  );
  return isAlone && !(await haveShutOut(payload, [String(user.id)], new Date()));
}
