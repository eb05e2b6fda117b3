import crypto from 'node:crypto';

/** Salts of accounts that this process made: nothing else has seen a hash with one of them. */
const own = new Set<string>();
/** The hashes known by a password, a salt of elsewhere, and all else that a hash hangs on. */
const known = new Map<string, Buffer>();

const { pbkdf2: hash, randomBytes } = crypto;

/**
 * A hash is slow on purpose, and the tests make accounts by the hundred and log in with the same passwords
 * again and again. Where the salt is of this process, one round stands for all; what a hash hangs on still
 * tells hashes apart, rounds too. A hash that another process made is made in full, once.
 */
const hashOnce: typeof crypto.pbkdf2 = (password, salt, iterations, length, digest, done) => {
  const key = JSON.stringify([String(password), String(salt), iterations, length, digest]);
  if (own.has(String(salt))) {
    hash(key, salt, 1, length, digest, done);
    return;
  }
  const before = known.get(key);
  if (before) {
    setImmediate(done, null, Buffer.from(before));
    return;
  }
  hash(password, salt, iterations, length, digest, (error, made) => {
    if (!error) known.set(key, Buffer.from(made));
    done(error, made);
  });
};

/** As Payload asks for a salt. */
function saltOnce(size: number, done?: (error: Error | null, bytes: Buffer) => void) {
  const bytes = randomBytes(size);
  own.add(bytes.toString('hex'));
  if (!done) return bytes;
  setImmediate(done, null, bytes);
  return undefined;
}

// Set up anew for each file of a process.
if (hash.name !== hashOnce.name) {
  crypto.pbkdf2 = hashOnce;
  crypto.randomBytes = saltOnce as typeof randomBytes;
}
