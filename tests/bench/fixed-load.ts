import * as crypto from 'node:crypto';

/** Bytes that are hashed. */
const size = 256 * 1024 * 1024;

/**
 * The time of a processor of this machine for a load that is always the same (SHA-256 of 256 MB), in
 * milliseconds: what else is measured is divided by it to compare machines.
 */
export function fixedLoad(): number {
  const block = Buffer.alloc(1024 * 1024, 'Ấp Số');
  const before = process.cpuUsage();
  const hash = crypto.createHash('sha256');
  for (let done = 0; done < size; done += block.length) hash.update(block);
  hash.digest();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}
