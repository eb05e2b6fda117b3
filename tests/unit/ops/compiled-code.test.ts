import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readEnvironment } from '../../../env/environment.ts';
import { forgetOtherVersions, keepsCompiled } from '../../../ops/compiled-code.ts';
import { childEnvironment } from '../../../ops/services.ts';
import { bareEnvironment } from '../../support/command.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-compiled-'));
  vi.stubEnv('NODE_COMPILE_CACHE', undefined); // Tests keep theirs together.
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

const kept = (id: string) => String(keepsCompiled(dataDir, id).NODE_COMPILE_CACHE);
const versions = () => readdirSync(path.join(dataDir, 'compiled-code'));

it('is kept by a process when it ends, for its own next start', () => {
  const env = { ...bareEnvironment(), ...keepsCompiled(dataDir, 'web') };
  spawnSync(process.execPath, ['ops/version.ts'], { env });
  expect(readdirSync(kept('web'))).not.toEqual([]);
  expect(kept('cms')).not.toBe(kept('web'));
});

it('goes when it is of another version', async () => {
  const own = kept('web');
  mkdirSync(own, { recursive: true });
  mkdirSync(path.join(dataDir, 'compiled-code', 'another', 'web'), { recursive: true });
  await forgetOtherVersions(dataDir);
  expect(existsSync(own)).toBe(true);
  expect(versions()).toEqual([path.basename(path.dirname(own))]);
});

it('stands in nobody’s way on a new machine', async () => {
  await forgetOtherVersions(dataDir);
  expect(readdirSync(dataDir)).toEqual([]);
});

// Root alone may give a folder to somebody.
it.skipIf(process.getuid?.() !== 0)('is not read by root from data of another account', () => {
  chownSync(dataDir, 65534, 65534);
  expect(keepsCompiled(dataDir, 'web')).toEqual({});
});

it('is not handed to an upgrade, which root runs', () => {
  const environment = readEnvironment({ DATA_DIR: dataDir });
  expect(childEnvironment(environment)['NODE_COMPILE_CACHE']).toBeUndefined();
});
