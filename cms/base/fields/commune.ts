import type { RelationshipField } from 'payload';
import { communeOf } from '../access/abilities.ts';

/** The commune that a document is in: for an official, the own one to begin with. */
export const communeField = (label = 'Xã, phường'): RelationshipField => ({
  name: 'commune',
  type: 'relationship',
  relationTo: 'communes',
  label,
  required: true,
  index: true,
  defaultValue: ({ user }) => communeOf(user),
});
