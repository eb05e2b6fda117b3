import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** All that the compiled renderer is made of. */
const sources = [
  'astro.config.mjs',
  'package-lock.json',
  '{content,search,look,site,kiosk,public}/**/*',
];

/** SHA-256 over the sources of site and kiosk: equal fingerprints compile to the same renderer. */
export async function sourcesFingerprint(root: string): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(sources, { cwd: root, withFileTypes: true }))
    if (entry.isFile()) files.push(path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(path.relative(root, file)).update('\0');
    hash.update(await readFile(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}
