import type { Access } from 'payload';
import { may } from '../../base/access/abilities.ts';

/** Administrators see all users, others their own account, even with a temporary password. */
export const adminOrSelf: Access = ({ req }) => {
  if (may(req.user, 'keepAccounts')) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};
