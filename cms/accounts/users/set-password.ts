import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { forgetLogins } from '../sign-in/limits.ts';
import { forgetLinks } from '../sign-in/password-links.ts';
import { endSessions } from '../sign-in/sessions.ts';

/** A password that nobody knows: until a link is used there is no way in. */
export function unknownPassword(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Gives an account another password, past the one of now: sessions end, links hold no more, wrong tries
 * are forgotten.
 */
export async function setPassword(
  payload: Payload,
  { id, email }: { id: string; email: string },
  { password, temporaryPassword }: { password: string; temporaryPassword: boolean },
): Promise<void> {
  await payload.update({
    collection: 'users',
    id,
    data: { password, temporaryPassword, sessions: [] },
    overrideLock: true,
  });
  await endSessions(payload, id);
  await forgetLinks(payload, id);
  await forgetLogins(payload, email);
}
