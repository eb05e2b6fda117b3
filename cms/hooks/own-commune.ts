import type { CollectionBeforeChangeHook } from 'payload';
import { Refused } from '../errors/refused.ts';
import { communeOf, hasRole, idOf } from '../access/roles.ts';

/** A commune official writes only what lies wholly in the own commune, before and after the change. */
export function staysInOwnCommune(field: string): CollectionBeforeChangeHook {
  return ({ data, originalDoc, req }) => {
    if (!hasRole(req.user, 'commune')) return data;
    const own = communeOf(req.user);
    const places = [data[field] ?? originalDoc?.[field], originalDoc?.[field] ?? data[field]];
    if (own && places.every((place) => isOnly(place, own))) return data;
    throw new Refused('Bạn chỉ sửa được nội dung của xã, phường mình.');
  };
}

function isOnly(place: unknown, own: string): boolean {
  const communes = Array.isArray(place) ? place : [place];
  return communes.length > 0 && communes.every((commune) => idOf(commune) === own);
}
