import type { Access } from 'payload';
import type { FullAccess } from '../../access/access.ts';
import { inOwnCommune } from '../../access/access.ts';
import { hasRole, isStaff } from '../../access/roles.ts';

/** Phones of people stand here, agreed to or not: a commune official reads the own teams only. */
function reading(field: string): Access {
  return ({ req }) =>
    hasRole(req.user, 'commune') ? inOwnCommune(field, req.user) : isStaff(req.user);
}

export const readInOwnCommune: Pick<FullAccess, 'read' | 'readVersions'> = {
  read: reading('commune'),
  readVersions: reading('version.commune'),
};
