import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Fills an empty folder with what takes long to make and is the same for all journeys of a run: who needs
 * it first makes it. Files are linked, so nobody may write into one.
 * @param name of what is made; where the run keeps it, stands in `KEPT_FOLDER` (without one, all is made anew)
 * @param make fills an empty folder
 */
export async function copyOfKept(
  name: string,
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const keep = process.env.KEPT_FOLDER;
  if (!keep) return make(folder);
  const kept = path.join(keep, name);
  if (!existsSync(kept)) {
    const draft = await mkdtemp(path.join(keep, `.${name}-`));
    await make(draft);
    // Somebody else may have been first.
    await rename(draft, kept).catch(() => rm(draft, { recursive: true }));
  }
  execFileSync('cp', ['-al', `${kept}/.`, folder]);
}
