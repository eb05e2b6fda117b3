import type { Payload } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { forgetLinks } from '../sign-in/password-links.ts';
import { removeSecondFactor, secondFactorOf } from '../sign-in/second-factor/second-factor.ts';
import { endSessions, sessionsOf } from '../sign-in/sessions.ts';

interface Account {
  id: string;
  email: string;
}

/**
 * Ends the sessions of one account, or of all.
 * @returns how many there were; null when nobody has that address
 */
export async function endAllSessions(payload: Payload, email?: string): Promise<number | null> {
  const accounts = await accountsOf(payload, email);
  if (email !== undefined && accounts.length === 0) return null;
  let ended = 0;
  for (const { id } of accounts) {
    const sessions = await sessionsOf(payload, id);
    if (sessions.length > 0)
      await record(payload, { deed: 'sessionsEnded', of: 'users', document: id });
    await endSessions(payload, id);
    ended += sessions.length;
  }
  return ended;
}

/**
 * Takes away all that hangs on the secret, before it is replaced: sessions, links for passwords, and
 * second factors, whose keys nobody can read afterwards. May be done again.
 * @returns the addresses of those who have to set up their second factor anew
 */
export async function forgetSecret(payload: Payload): Promise<string[]> {
  await endAllSessions(payload);
  const without: string[] = [];
  for (const { id, email } of await accountsOf(payload)) {
    await forgetLinks(payload, id);
    if ((await secondFactorOf(payload, id)).since === undefined) continue;
    await record(payload, { deed: 'secondFactorReset', of: 'users', document: id });
    await removeSecondFactor(payload, id);
    without.push(email);
  }
  await record(payload, { deed: 'newSecret' });
  return without;
}

async function accountsOf(payload: Payload, email?: string): Promise<Account[]> {
  const { docs } = await payload.find({
    collection: 'users',
    ...(email !== undefined && { where: { email: { equals: email.trim().toLowerCase() } } }),
    pagination: false,
    depth: 0,
    select: { email: true },
  });
  return docs;
}
