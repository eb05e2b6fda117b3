import { type Access, type Endpoint, getAccessResults, type SanitizedConfig } from 'payload';
import { nobody, type FullAccess } from './access.ts';
import { isOwnLock, lockAccess, locks, namesWhoEdits } from './locks.ts';
import { boundsPreferences, preferences } from './preferences.ts';
import { isStaff } from './abilities.ts';

const closed: FullAccess = {
  create: nobody,
  delete: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
};

const own: Access = ({ req: { user } }) =>
  isStaff(user) && user ? { 'user.value': { equals: user.id } } : false;

const ownOnly: FullAccess = {
  create: ({ req }) => isStaff(req.user),
  delete: own,
  read: own,
  readVersions: nobody,
  update: own,
};

const opened: Record<string, FullAccess> = {
  [locks]: lockAccess,
  [preferences]: ownOnly,
};

/**
 * Access to the collections that Payload adds for itself, by default open to anyone logged in. Unknown
 * ones are closed.
 */
export function closesPayloadsOwn(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue;
    Object.assign(collection.access, opened[collection.slug] ?? closed);
    if (collection.slug === preferences) boundsPreferences(collection);
    if (collection.slug === locks) {
      collection.hooks.beforeValidate.push(isOwnLock);
      collection.hooks.afterRead.push(namesWhoEdits);
    }
  }
  return config;
}

/** `GET /api/access`: what an account may do. Payload's own answer names every collection to strangers. */
export const accessEndpoint: Endpoint = {
  path: '/access',
  method: 'get',
  handler: async (req) =>
    Response.json(req.user ? await getAccessResults({ req }) : { canAccessAdmin: false }),
};
