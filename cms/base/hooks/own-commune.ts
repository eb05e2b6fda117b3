import type { CollectionBeforeChangeHook } from 'payload';
import { Refused } from '../errors/refused.ts';
import { communeOf, may } from '../access/abilities.ts';
import { idOf } from '../access/roles.ts';

/** Commune officials write only what belongs to their commune before and after the change. */
export function staysInOwnCommune(field: string): CollectionBeforeChangeHook {
  return ({ data, operation, originalDoc, req }) => {
    if (!may(req.user, 'keepOwnCommune')) return data;
    const own = communeOf(req.user);
    const before: unknown = operation === 'update' ? originalDoc?.[field] : data[field];
    const after: unknown = data[field] === undefined ? before : data[field];
    if (own && [before, after].every((place) => isOnly(place, own))) return data;
    throw new Refused('Bạn chỉ sửa được nội dung của xã, phường mình.');
  };
}

function isOnly(place: unknown, own: string): boolean {
  const communes = Array.isArray(place) ? place : [place];
  return communes.length > 0 && communes.every((commune) => idOf(commune) === own);
}
