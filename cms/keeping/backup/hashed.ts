import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Counts and hashes what flows through it. */
export class Hashing extends Transform {
  bytes = 0;
  readonly #hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, out: Buffer) => void) {
    this.bytes += chunk.length;
    this.#hash.update(chunk);
    done(null, chunk);
  }

  /** SHA-256 in hexadecimal; asked once, when all has flowed. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}

/** Size and SHA-256 of a file. */
export async function hashFile(file: string): Promise<{ bytes: number; sha256: string }> {
  const hashing = new Hashing();
  await pipeline(createReadStream(file), hashing.resume());
  return { bytes: hashing.bytes, sha256: hashing.digest() };
}
