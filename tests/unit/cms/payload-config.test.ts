import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { bareEnvironment } from '../../support/command.ts';

const config = pathToFileURL(path.resolve('cms/payload.config.ts')).href;

/**
 * The program with which a build reads it: in an empty folder. `named` are the components of the
 * admin.
 */
const program = `const { admin, collections, custom, globals, secret } =
    await (await import('${config}')).default;
  const named = new Set();
  const seen = new Set();
  const look = (value) => {
    if (typeof value === 'string' && /^\\/.*\\.tsx#/.test(value)) named.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    Object.values(value).forEach(look);
  };
  [admin, collections, globals].forEach(look);
  const titles = Object.entries(admin.components.views)
    .filter(([name]) => !['dashboard', 'login', 'forgot'].includes(name))
    .map(([, { meta }]) => meta?.title ?? '');
  console.log(JSON.stringify({ secret, dataDir: custom.dataDir, named: [...named], titles }));`;

const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-config-'));
const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
  cwd: folder,
  env: bareEnvironment(),
  encoding: 'utf8',
});
const left = readdirSync(folder);
rmSync(folder, { recursive: true });
const { named, titles, ...read } = JSON.parse(stdout) as Record<string, unknown> &
  Record<'named' | 'titles', string[]>;

it('is read, as by a build, without a trace in the folder and with no secret', () => {
  expect({ status, left }).toEqual({ status: 0, left: [] });
  expect(read).toEqual({ secret: '', dataDir: path.join(folder, 'data') });
});

it('names no component of the admin that its map does not have', () => {
  const map = readFileSync(path.resolve('cms/app/(payload)/admin/importMap.js'), 'utf8');
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter((one) => !map.includes(`"${one}":`));
  expect(missing, 'npm run generate').toEqual([]);
});

it('gives each page of our own a title, of which no two are alike', () => {
  expect(titles.length).toBeGreaterThan(5);
  expect(titles).not.toContain('');
  expect(new Set(titles).size).toBe(titles.length);
});
