import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

const shared = ['package-lock.json', 'tsconfig.json'];

/** Globs of all that a compiled target is made of. */
export const sources = {
  renderer: [
    ...shared,
    'astro.config.mjs',
    '{content,search,look,practice,tally,site,kiosk,public}/**/*',
  ],
  cms: [
    ...shared,
    '{content,look,practice,env}/**/*',
    'cms/!(.next|keeping)/**/*',
    'cms/keeping/!(seed)/**/*',
    // `next build` writes next-env.d.ts: it is a result.
    'cms/!(next-env.d).{ts,mjs,js,json}',
  ],
} satisfies Record<string, string[]>;

/** SHA-256 over the names and bytes of all files that some globs name: equal ones compile to the same. */
export async function fingerprintOf(folder: string, globs: string[]): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(globs, { cwd: folder, withFileTypes: true }))
    if (entry.isFile()) files.push(path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${path.relative(folder, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}
