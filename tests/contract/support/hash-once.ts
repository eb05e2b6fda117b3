import crypto from 'node:crypto';

/** What came of a password and its salt, and all else that a hash hangs on. */
const known = new Map<string, Buffer>();

const hash = crypto.pbkdf2;

/** A hash is slow on purpose, and the tests log in with the same passwords again and again. */
const hashOnce: typeof crypto.pbkdf2 = (password, salt, iterations, length, digest, done) => {
  const key = JSON.stringify([String(password), String(salt), iterations, length, digest]);
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

// Set up anew for each file of a process.
if (hash.name !== hashOnce.name) crypto.pbkdf2 = hashOnce;
