import type { Payload } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { readableCode } from '../sign-in/readable-code.ts';
import { removeSecondFactor } from '../sign-in/second-factor/second-factor.ts';
import { setPassword } from './set-password.ts';

/** Shown to the operator once. */
export interface Login {
  email: string;
  password: string;
}

/** The first account of an empty CMS. */
const firstEmail = 'quantri@apso.local';

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
 * Gives a user a new random password, ends the sessions, takes the second factor off and forgets the
 * wrong tries: whoever sits at the server lets people in who have lost everything.
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
  await record(payload, { deed: 'passwordReset', of: 'users', document: user.id });
  await setPassword(payload, user, { password, temporaryPassword: true });
  await removeSecondFactor(payload, user.id);
  return { email: user.email, password };
}

/** About 79 bits, easy to type once. */
const oneTimePassword = () => readableCode(4);
