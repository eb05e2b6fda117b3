import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromSystem, isExecutable, onPath } from './system-packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  installFromSystem(['chromium']);
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error('No Chromium could be installed. Install one, or name it in CHROMIUM_PATH.');
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
