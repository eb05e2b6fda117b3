import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Tells whether a secret is the one that was in use, without telling it. */
export interface SecretMark {
  salt: string;
  mark: string;
}

/** A mark of a secret: slow to compute, since an operator may have chosen a short one. */
export function markOf(secret: string): SecretMark {
  const salt = randomBytes(16).toString('hex');
  return { salt, mark: compute(secret, salt) };
}

/** Tells whether a mark is that of a secret. */
export function isMarkOf(secret: string, { salt, mark }: SecretMark): boolean {
  const own = Buffer.from(compute(secret, salt));
  const given = Buffer.from(mark);
  return own.length === given.length && timingSafeEqual(own, given);
}

function compute(secret: string, salt: string): string {
  return scryptSync(secret, salt, 32, { N: 2 ** 15, maxmem: 64 * 1024 * 1024 }).toString('hex');
}
