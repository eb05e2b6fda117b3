import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** The purpose of a signature: one for a file opens no draft. */
export type Purpose = 'file' | 'link';

/** Signs texts with a key that is made of the secret of the CMS: a new secret voids all of them. */
export function sign(secret: string, purpose: Purpose, text: string): string {
  const key = hkdfSync('sha256', secret, '', `preview ${purpose}`, 32);
  return createHmac('sha256', Buffer.from(key)).update(text).digest('base64url');
}

export function isSigned(
  secret: string,
  purpose: Purpose,
  text: string,
  signature: string,
): boolean {
  const expected = Buffer.from(sign(secret, purpose, text));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
