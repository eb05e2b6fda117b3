import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const changes = ['node_modules/.package-lock.json', 'tests/support/join-packages.ts'].map(
  (file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
);

/** The folder in which `join-packages.ts` has joined them, as they are installed now. */
export const joinedFolder = path.join(
  root,
  'build/joined-packages',
  changes.map(Math.round).join('-'),
);

export const joinedList = 'packages.json';

/**
 * Reads which packages are joined, and where.
 * @returns {Record<string, string>}
 */
export function readJoined() {
  if (!existsSync(joinedFolder)) return {};
  const files = JSON.parse(readFileSync(path.join(joinedFolder, joinedList), 'utf8'));
  const at = (file) => pathToFileURL(path.join(joinedFolder, file)).href;
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, at(file)]));
}
