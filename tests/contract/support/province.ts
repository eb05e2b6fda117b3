import type { TypedUser } from 'payload';
import { beforeAll } from 'vitest';
import type { Role } from '../../../cms/base/access/roles.ts';
import type { Cms } from './contract.ts';
import { makePlaces, nameProvince, type Places } from './documents.ts';
import { makeUser } from './people.ts';

/**
 * A province with a name, its places, and people by their roles; an official looks after
 * `places.commune`. Call it where the tests are declared: all is filled in before they run.
 */
export function provinceIn<Name extends string = never>(
  cms: () => Cms,
  people: Record<Name, Role> = {} as Record<Name, Role>,
): { places: Places } & Record<Name, TypedUser> {
  const roles = Object.entries<Role>(people);
  const users = Object.fromEntries(roles.map(([name]) => [name, {} as TypedUser]));
  const places = {} as Places;
  beforeAll(async () => {
    const { payload } = cms();
    await nameProvince(payload);
    Object.assign(places, await makePlaces(payload));
    for (const [name, role] of roles)
      Object.assign(users[name] ?? {}, await makeUser(payload, role, places.commune));
  });
  return { places, ...(users as Record<Name, TypedUser>) };
}
