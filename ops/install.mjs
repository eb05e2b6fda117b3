// Runs on Node 20 before anything is installed: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const stamp = 'node_modules/.installed-for';
/** Holds what is being brought while all is brought anew; npm takes away whatever lies in node_modules. */
const unfinished = path.join(root, 'build', 'installing');
const binaries = path.join(root, 'node_modules', '.bin');

/** The code with which start.ts asks to be started again, from the version that is current then. */
export const startAgain = 75;

/** The environment in which packaged tools, Node 24 among them, come first. */
export function packagedEnvironment(folder = root) {
  return {
    ...process.env,
    PATH: [path.join(folder, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    PAYLOAD_DISABLE_TELEMETRY: '1',
  };
}

/** Reads what the packages are for, and for which package-lock.json; nothing when nobody noted it. */
function noted() {
  const file = path.join(root, stamp);
  if (!existsSync(file)) return undefined;
  const [scope, hash] = readFileSync(file, 'utf8').trim().split(' ');
  // Older code noted the hash alone, and brought all.
  return hash === undefined ? { scope: 'all', hash: scope } : { scope, hash };
}

const hasTools = () => existsSync(path.join(binaries, 'vitest'));

/**
 * Tells whether `node_modules` holds what package-lock.json asks for.
 * @param {boolean} forTests what only tests and checks need, too
 */
export function isInstalled(forTests = false) {
  if (existsSync(unfinished) || !existsSync(path.join(binaries, 'node'))) return false;
  const is = noted();
  if (!is) return !forTests || hasTools();
  return is.hash === lockHash(root) && (!forTests || is.scope === 'all');
}

/**
 * Installs the packages when they are missing or the lockfile changed. What only tests need is left
 * out, unless it is asked for or was there before.
 * @param {boolean} forTests what only tests and checks need, too
 * @returns {boolean} whether something was installed
 * @throws {Error} with one sentence when npm fails
 */
export function install(forTests = false) {
  if (isInstalled(forTests)) return false;
  const isWhole = forTests || scopeBefore() === 'all';
  const scope = isWhole ? 'all' : 'use';
  // What is there may be in use: `npm ci` would take it away first.
  const isAdded = isInstalled();
  const way = isAdded ? ['install', '--no-save'] : ['ci'];
  const command = [...way, isWhole ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund'];
  if (!isAdded) {
    mkdirSync(path.dirname(unfinished), { recursive: true });
    writeFileSync(unfinished, scope);
  }
  // Errors alone: it warns of the Node outside, which runs none of this, and sums up in English.
  const npm = spawnSync('npm', [...command, '--loglevel=error'], {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  if (npm.status !== 0)
    throw new Error(
      `“npm ${command.join(' ')}” không xong (mã ${npm.status ?? npm.signal}): xem mạng và ổ đĩa, rồi chạy lại.`,
    );
  noteInstalled(root, scope);
  rmSync(unfinished, { force: true });
  return true;
}

/** Reads what the packages were for that are there, or were there before an install that was broken off. */
function scopeBefore() {
  if (existsSync(unfinished)) return readFileSync(unfinished, 'utf8').trim();
  return noted()?.scope ?? (hasTools() ? 'all' : 'use');
}

/**
 * Notes in a folder of code that its packages are what its package-lock.json asks for.
 * @param {string} folder
 * @param {'use' | 'all'} scope
 */
export function noteInstalled(folder, scope) {
  writeFileSync(path.join(folder, stamp), `${scope} ${lockHash(folder)}`);
}

/** @param {string} folder */
function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
}
