import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  TypeWithID,
} from 'payload';
import { Refused } from '../errors/refused.ts';
import { communeOf, may } from '../access/abilities.ts';
import { idOf } from '../access/roles.ts';

/**
 * Commune officials write only what belongs to their commune before and after the change, and as readers see
 * it: a draft that moves it moves no rights.
 */
export function staysInOwnCommune(field: string): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    if (!may(req.user, 'keepOwnCommune')) return data;
    const own = communeOf(req.user);
    const changes = operation === 'update';
    const before: unknown = changes ? originalDoc?.[field] : data[field];
    const after: unknown = data[field] === undefined ? before : data[field];
    const live = changes ? await liveOf(req, collection.slug, String(originalDoc?.id), field) : [];
    const places = [before, after, ...live.map((document) => document[field])];
    if (own && places.every((place) => isOnly(place, own))) return data;
    throw new Refused('Bạn chỉ sửa được nội dung của xã, phường mình.');
  };
}

/** The field of a document as readers see it; none where they see nothing of it. */
async function liveOf(req: PayloadRequest, collection: CollectionSlug, id: string, field: string) {
  const where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] };
  const live = await req.payload.db.findOne<TypeWithID & Record<string, unknown>>({
    collection,
    where,
    select: { [field]: true },
    req,
  });
  return live ? [live] : [];
}

function isOnly(place: unknown, own: string): boolean {
  const communes = Array.isArray(place) ? place : [place];
  return communes.length > 0 && communes.every((commune) => idOf(commune) === own);
}
