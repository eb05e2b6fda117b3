// Also runs on Node 20 before anything is installed: no dependencies, no TypeScript.
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';

/** The ending of the folder of versions, after the name of the installation that it belongs to. */
export const versionsSuffix = '.versions';

/**
 * The path of this installation, whichever version runs: `/opt/ap-so` for `/opt/ap-so.versions/…`.
 */
export const installation = path.dirname(root).endsWith(versionsSuffix)
  ? path.dirname(root).slice(0, -versionsSuffix.length)
  : root;

/** The folder of the version that is current now: it need not be the one that this code lies in. */
export function currentFolder() {
  return realpathSync(installation);
}
