import type { Access, CollectionBeforeChangeHook, RelationshipField } from 'payload';
import { alsoDraftedByOwnCommune, type FullAccess } from '../../base/access/access.ts';
import { communeOf, may } from '../../base/access/abilities.ts';

/** A commune official reads the guides of the province and of the own commune. */
function reading(field: string): Access {
  return ({ req }) => {
    if (may(req.user, 'readProvince')) return true;
    const own = communeOf(req.user);
    return own ? { or: [{ [field]: { equals: own } }, { [field]: { exists: false } }] } : false;
  };
}

/** Guides are the province's; a commune official drafts those of the own commune. */
export const localGuides: FullAccess = {
  ...alsoDraftedByOwnCommune('commune'),
  read: reading('commune'),
  readVersions: reading('version.commune'),
};

/**
 * Puts what a commune official begins, a copy of a guide of the province too, in the own commune.
 */
export const beginsInOwnCommune: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const own = communeOf(req.user);
  return own && operation === 'create' ? { ...data, commune: data['commune'] ?? own } : data;
};

/** The commune that a guide is for, where it is not for all. */
export const localCommuneField: RelationshipField = {
  name: 'commune',
  type: 'relationship',
  relationTo: 'communes',
  label: 'Riêng cho xã, phường',
  index: true,
  defaultValue: ({ user }) => communeOf(user),
  admin: { description: 'Để trống khi dành cho cả tỉnh.' },
};
