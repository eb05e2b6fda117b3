import type { ClientUser, TypedUser } from 'payload';

/** The roles of the users of the CMS, in the order of the list in the admin. */
export const roles = ['admin', 'editor', 'approver', 'commune', 'reader'] as const;
export type Role = (typeof roles)[number];

/** Role names as people at the province say them. */
export const roleLabels: Record<Role, string> = {
  admin: 'Quản trị',
  editor: 'Biên tập',
  approver: 'Duyệt',
  commune: 'Cán bộ xã',
  reader: 'Chỉ xem',
};

/** Somebody who is logged in, or nobody. */
export type Visitor = ClientUser | TypedUser | null | undefined;

/**
 * Tells whether the user is still to choose an own password, and may do nothing else until then.
 */
export function hasTemporaryPassword(user: Visitor): boolean {
  return user?.['temporaryPassword'] === true;
}

/**
 * Tells whether the user is still to set up a second factor, and may do nothing else until then.
 */
export function awaitsSecondFactor(user: Visitor): boolean {
  return (user as { awaitsSecondFactor?: boolean } | null | undefined)?.awaitsSecondFactor === true;
}

/** Tells whether something is to be done about the own login before anything else. */
export function isHeldAtTheDoor(user: Visitor): boolean {
  return hasTemporaryPassword(user) || awaitsSecondFactor(user);
}

/** The id behind a relation, populated or not. */
export function idOf(relation: unknown): string | undefined {
  if (typeof relation === 'string') return relation || undefined;
  if (relation && typeof relation === 'object' && 'id' in relation) return idOf(relation.id);
  return undefined;
}
