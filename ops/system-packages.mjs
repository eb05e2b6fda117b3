// Runs on Node 20 before anything is installed: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The system's package managers, each with the command line that installs without a question. */
const packageManagers = [
  ['apt-get', 'apt-get update -qq && apt-get install -y -qq'],
  ['dnf', 'dnf install -y'],
  ['apk', 'apk add'],
];

/**
 * Asks the system's package manager for packages. Where there is none, or it refuses (it wants an
 * administrator), nothing happens: look again for what was wanted.
 * @param {string[]} packages by the names of Debian, which the others mostly share
 */
export function installFromSystem(packages) {
  const [, command] = packageManagers.find(([tool]) => onPath(tool)) ?? [];
  if (!command) return;
  spawnSync('sh', ['-c', `${command} ${packages.join(' ')}`], {
    stdio: 'ignore',
    timeout: 600_000,
  });
}

/**
 * The first executable of this name on the PATH.
 * @param {string} name
 */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
