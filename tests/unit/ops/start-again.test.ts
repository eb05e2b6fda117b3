import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/**
 * Stands for what `start.mjs` runs: notes its number, asks once to be started again and then fails, or
 * stays until it is asked to end.
 */
const standIn = `
import { appendFileSync, readFileSync } from 'node:fs';
appendFileSync('runs', process.pid + '\\n');
const isFirst = readFileSync('runs', 'utf8').split('\\n').length === 2;
if (process.env.FAILS) process.exit(isFirst ? 75 : 1);
process.on('SIGTERM', () => {
  appendFileSync('ended', 'in order');
  process.exit(0);
});
setInterval(() => {}, 1_000);
appendFileSync('stays', 'now');
`;

let folder: string;
let started: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ap-so-again-'));
  await mkdir(path.join(folder, 'ops/upgrade'), { recursive: true });
  await mkdir(path.join(folder, 'node_modules/.bin'), { recursive: true });
  for (const file of ['ops/start.mjs', 'ops/install.mjs', 'ops/upgrade/current-folder.mjs'])
    await copyFile(file, path.join(folder, file));
  await symlink(process.execPath, path.join(folder, 'node_modules/.bin/node'));
  const scripts = { start: 'node ops/start.mjs' };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', scripts }));
  await writeFile(path.join(folder, 'ops/start.ts'), standIn);
});

afterEach(async () => {
  for (const pid of await runs()) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  started?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function run(
  [command, ...args]: [string, ...string[]],
  more: Record<string, string> = {},
): ChildProcess {
  const quiet = { HOME: folder, npm_config_update_notifier: 'false', npm_config_logs_max: '0' };
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production' as const, ...quiet, ...more };
  const child = spawn(command, args, { cwd: folder, env, stdio: 'ignore' });
  started = child;
  return child;
}

const written = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => '');
const runs = async () => (await written('runs')).split('\n').filter(Boolean).map(Number);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const patience = { timeout: 15_000, interval: 50 };

test('who ends npm ends what it runs, in order', async () => {
  const npm = run(['npm', 'start']);
  const exit = once(npm, 'exit');
  await expect.poll(() => written('stays'), patience).toBe('now');
  npm.kill('SIGTERM');
  await expect.poll(() => written('ended'), patience).toBe('in order');
  await exit;
});

test('who ends it between two tries begins no further one', async () => {
  const start = run([process.execPath, 'ops/start.mjs'], { FAILS: 'always' });
  const exit = once(start, 'exit');
  await expect.poll(async () => (await runs()).length, patience).toBe(2);
  const [, second] = await runs();
  await expect.poll(() => isAlive(second!), patience).toBe(false);
  const before = await runs();
  start.kill('SIGINT');
  expect(await exit).toEqual([1, null]);
  expect(await runs()).toEqual(before);
});

test('what can’t be run at all is a failure', async () => {
  const node = path.join(folder, 'node_modules/.bin/node');
  await rm(node);
  await writeFile(node, 'no program', { mode: 0o600 });
  const start = run([process.execPath, 'ops/start.mjs']);
  expect(await once(start, 'exit')).toEqual([1, null]);
});
