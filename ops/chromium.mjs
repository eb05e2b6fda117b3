import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromSystem, isExecutable, onPath } from './system-packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The name of the headless shell on the PATH, and of its package in Debian. */
const shell = 'chromium-headless-shell';

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

/**
 * The path of the headless shell, which draws pages without the rest of a browser: `CHROMIUM_SHELL_PATH`, or
 * one on the PATH. Whoever names a Chromium wants that one for everything.
 */
export function findShell() {
  const { CHROMIUM_PATH, CHROMIUM_SHELL_PATH } = process.env;
  return CHROMIUM_SHELL_PATH ?? (CHROMIUM_PATH ? undefined : onPath(shell));
}

/** Finds the headless shell, or brings it where the system has it as a package: tests can do without. */
export function ensureShell() {
  if (process.env.CHROMIUM_PATH || findShell()) return findShell();
  console.log('No headless shell of Chromium found: trying to bring it …');
  installFromSystem([shell]);
  return findShell();
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
