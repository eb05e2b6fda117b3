import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { handedOn } from '../env/handed-on.ts';
import { root } from './install.mjs';

/** The folder in a data folder where it is kept. */
export const compiledCodeIn = (dataDir: string): string => path.join(dataDir, 'compiled-code');

/** Names the versions of which something compiled is kept. */
export const compiledVersions = (dataDir: string): Promise<string[]> =>
  readdir(compiledCodeIn(dataDir)).catch(() => []);

/**
 * Another folder of code has other files, and another Node other code: what was compiled there is of no use.
 */
const version = createHash('sha256')
  .update(`${root} ${process.version}`)
  .digest('hex')
  .slice(0, 12);

/**
 * Lets Node keep what it compiled for a process: whoever starts it again loads it in half the time and
 * with less memory; where somebody chose a folder for it, there. Never in the data of somebody else, who
 * could put other code there: root may start what belongs to another account.
 * @param id each process has options of its own, for which the code is compiled
 */
export function keepsCompiled(dataDir: string, id: string): { NODE_COMPILE_CACHE?: string } {
  const chosen = handedOn()['NODE_COMPILE_CACHE'];
  if (chosen !== undefined) return { NODE_COMPILE_CACHE: chosen };
  const owner = statSync(dataDir, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || owner !== process.getuid?.()) return {};
  return { NODE_COMPILE_CACHE: path.join(compiledCodeIn(dataDir), version, id) };
}

/** Removes what was compiled of other versions. Nothing waits for it: what can't be removed stays. */
export async function forgetOtherVersions(dataDir: string): Promise<void> {
  const names = await compiledVersions(dataDir);
  for (const name of names.filter((name) => name !== version))
    await rm(path.join(compiledCodeIn(dataDir), name), { recursive: true, force: true }).catch(
      () => undefined,
    );
}
