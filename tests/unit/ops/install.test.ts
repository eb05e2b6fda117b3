import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** An npm that notes what it was asked for, and brings as much as `NPM_BRINGS` says before it ends. */
const npm = `#!/bin/sh
echo "$*" >> asked
[ "$1" = ci ] && rm -rf node_modules
[ "$NPM_BRINGS" = nothing ] && exit 1
mkdir -p node_modules/.bin
touch node_modules/.bin/node
[ "$NPM_BRINGS" = half ] && exit 1
case "$*" in *--include=dev*) touch node_modules/.bin/vitest;; esac
exit 0
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ap-so-install-'));
  await mkdir(path.join(folder, 'ops'));
  await copyFile('ops/install.mjs', path.join(folder, 'ops/install.mjs'));
  await writeFile(path.join(folder, 'package-lock.json'), '{}');
  await mkdir(path.join(folder, 'tools'));
  await writeFile(path.join(folder, 'tools/npm'), npm);
  await chmod(path.join(folder, 'tools/npm'), 0o755);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Installs as `npm start` does, or as `npm test` does. @returns whether it went well */
function installs(forTests: boolean, brings: 'nothing' | 'half' | 'all' = 'all'): boolean {
  const code = `import('./ops/install.mjs').then(({ install }) => install(${forTests}))`;
  const env = {
    ...process.env,
    PATH: `${folder}/tools:${process.env['PATH']}`,
    NPM_BRINGS: brings,
  };
  return spawnSync(process.execPath, ['-e', code], { cwd: folder, env }).status === 0;
}

const asked = async () =>
  (await readFile(path.join(folder, 'asked'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.split(' ').slice(0, -3).join(' '));

test('what runs brings packages for use, once; tests bring the rest beside them', async () => {
  expect([installs(false), installs(false), installs(true), installs(false)]).not.toContain(false);
  expect(await asked()).toEqual(['ci --omit=dev', 'install --no-save --include=dev']);
});

test('tests that can’t bring theirs leave the packages for use as they are', async () => {
  expect(installs(false)).toBe(true);
  expect([installs(true, 'nothing'), installs(true, 'nothing')]).toEqual([false, false]);
  expect(installs(false)).toBe(true);
  expect((await asked()).filter((line) => line.startsWith('ci'))).toEqual(['ci --omit=dev']);
});

test('one that was broken off counts as none, and is done again with as much as before', async () => {
  expect(installs(true)).toBe(true);
  await writeFile(path.join(folder, 'package-lock.json'), '{ }');
  expect(installs(false, 'half')).toBe(false);
  expect(installs(false)).toBe(true);
  expect(await asked()).toEqual(['ci --include=dev', 'ci --include=dev', 'ci --include=dev']);
});
