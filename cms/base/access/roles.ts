import type { ClientUser, TypedUser } from 'payload';

/** What a user of the CMS may be, in the order of the list in the admin. */
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

/** Whether the user is still to choose an own password, and may do nothing else until then. */
export function hasTemporaryPassword(user: Visitor): boolean {
  return user?.['temporaryPassword'] === true;
}

/** Whether the user is still to set up a second factor, and may do nothing else until then. */
export function awaitsSecondFactor(user: Visitor): boolean {
  return (user as { awaitsSecondFactor?: boolean } | null | undefined)?.awaitsSecondFactor === true;
}

/** Whether the user decides for others, so that the settings may ask for a second factor. */
export function needsSecondFactor(user: Visitor): boolean {
  return user?.['role'] === 'admin' || user?.['role'] === 'approver';
}

/** Whether something is to be done about the own login before anything else. */
export function isHeldAtTheDoor(user: Visitor): boolean {
  return hasTemporaryPassword(user) || awaitsSecondFactor(user);
}

/** Whether the user has one of these roles. It counts once the own login is in order. */
export function hasRole(user: Visitor, ...allowed: Role[]): boolean {
  return !isHeldAtTheDoor(user) && allowed.includes(user?.['role'] as Role);
}

/** Whether the user has any role at all; nobody else is let in. */
export function isStaff(user: Visitor): boolean {
  return hasRole(user, ...roles);
}

/** Administrators keep the users. */
export function isAdmin(user: Visitor): boolean {
  return hasRole(user, 'admin');
}

/** Whether the user writes for the whole province; a commune official writes for the own commune. */
export function writesForProvince(user: Visitor): boolean {
  return hasRole(user, 'admin', 'editor', 'approver');
}

/** Whether the user decides what the public sees: approves, publishes, takes off, goes back. */
export function mayPublish(user: Visitor): boolean {
  return hasRole(user, 'admin', 'approver');
}

/** Id of the commune that a commune official looks after. */
export function communeOf(user: Visitor): string | undefined {
  if (!hasRole(user, 'commune')) return undefined;
  return idOf(user?.['commune']);
}

/** The id behind a relation, populated or not. */
export function idOf(relation: unknown): string | undefined {
  if (typeof relation === 'string') return relation || undefined;
  if (relation && typeof relation === 'object' && 'id' in relation) return idOf(relation.id);
  return undefined;
}
