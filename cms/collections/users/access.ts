import type { Access } from 'payload';
import { isAdmin, isStaff } from '../../access/roles.ts';

/** Administrators see all users, everybody else the own account. */
export const adminOrSelf: Access = ({ req }) => {
  if (isAdmin(req.user)) return true;
  return isStaff(req.user) && req.user ? { id: { equals: req.user.id } } : false;
};
