import crypto from 'node:crypto';

/** A password as Payload keeps it. */
export interface KeptPassword {
  id: string;
  hash?: string | null;
  salt?: string | null;
}

/**
 * The parameters of Payload's hashes:
 * `payload/dist/auth/strategies/local/generatePasswordSaltHash.js`.
 */
const prefix = 'pbkdf2-sha256-v1:';
const iterations = 600_000;
const bytes = 32;

const nobodys = { hash: prefix + '0'.repeat(2 * bytes), salt: 'nobody' };

/** Checks the password; takes as long when there is no account. */
export async function isPassword(
  kept: KeptPassword | null | undefined,
  password: string,
): Promise<boolean> {
  const { hash, salt } = kept?.hash?.startsWith(prefix) && kept.salt ? kept : nobodys;
  const expected = Buffer.from(String(hash).slice(prefix.length), 'hex');
  const given = await hashOf(password, String(salt));
  return given.length === expected.length && crypto.timingSafeEqual(given, expected);
}

function hashOf(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, bytes, 'sha256', (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });
}
