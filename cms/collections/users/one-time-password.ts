import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import { forgetLogins } from '../../sign-in/limits.ts';

/** Shown to the operator once. */
export interface Login {
  email: string;
  password: string;
}

/** The first account of an empty CMS. */
const firstEmail = 'quantri@apso.local';

/** Letters and digits that are not taken for one another when they are copied by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Makes the first administrator with a random password; null when there are users already. */
export async function ensureFirstAdmin(payload: Payload): Promise<Login | null> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return null;
  const login = { email: firstEmail, password: oneTimePassword() };
  await payload.create({
    collection: 'users',
    data: { ...login, name: 'Quản trị viên', role: 'admin', temporaryPassword: true },
  });
  return login;
}

/**
 * Gives a user a new random password, ends the sessions and forgets the wrong tries.
 * @returns null when nobody has that address
 */
export async function resetPassword(payload: Payload, email: string): Promise<Login | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
  });
  const user = docs[0];
  if (!user) return null;
  const password = oneTimePassword();
  await payload.update({
    collection: 'users',
    id: user.id,
    data: { password, temporaryPassword: true, sessions: [] },
    overrideLock: true,
  });
  await forgetLogins(payload, user.email);
  return { email: user.email, password };
}

/** Four groups of four: about 79 bits, easy to type once. */
function oneTimePassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
