import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const packageManagers = [
  ['apt-get', ['sh', '-c', 'apt-get update -qq && apt-get install -y -qq chromium']],
  ['dnf', ['dnf', 'install', '-y', 'chromium']],
  ['apk', ['apk', 'add', 'chromium']],
];

/** The path of an installed Chromium: `CHROMIUM_PATH`, one on the PATH, or Playwright's own. */
export async function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(
      `CHROMIUM_PATH is "${wanted}", which can't be run: name a Chromium or leave it out.`,
    );
  }
  return names.map(onPath).find(Boolean) ?? (await playwrightChromium());
}

/**
 * Finds a Chromium, or brings one: Playwright's download first, then the system's package manager.
 * @param {NodeJS.ProcessEnv} env with the packaged tools on its PATH
 * @throws {Error} saying what to install by hand
 */
export async function ensureChromium(env) {
  const present = await findChromium();
  if (present) return present;
  console.log('No Chromium found: trying to bring one …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    env,
    stdio: 'ignore',
    timeout: 300_000,
  });
  const downloaded = await findChromium();
  if (downloaded) return downloaded;
  for (const [tool, [command, ...args]] of packageManagers) {
    if (!onPath(tool)) continue;
    spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 });
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error('No Chromium could be installed. Install one, or name it in CHROMIUM_PATH.');
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
