// Runs on Node 20 before anything is installed: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.installed-for');

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

/** Tells whether `node_modules` holds what package-lock.json asks for. */
export function isInstalled() {
  const bin = path.join(modules, '.bin', 'node');
  if (!existsSync(bin)) return false;
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') === lockHash();
}

/**
 * Installs the packages when they are missing or the lockfile changed.
 * @returns {boolean} whether something was installed
 * @throws {Error} with one sentence when npm fails
 */
export function install() {
  if (isInstalled()) return false;
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (npm.status !== 0)
    throw new Error(
      `“npm ci” không xong (mã ${npm.status ?? npm.signal}): xem mạng và ổ đĩa, rồi chạy lại.`,
    );
  writeFileSync(stamp, lockHash());
  return true;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}
