import type { Access } from 'payload';
import { isAdmin } from '../../base/access/roles.ts';

/** Administrators see all users, others their own account, even with a temporary password. */
export const adminOrSelf: Access = ({ req }) => {
  if (isAdmin(req.user)) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};
