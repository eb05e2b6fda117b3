import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { changesIn, programIn } from '../../../../ops/upgrade/versions.ts';

let code: string;
beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-code-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  code = path.join(folder, 'code');
  mkdirSync(path.join(code, 'cms/migrations'), { recursive: true });
  writeFileSync(path.join(code, 'package.json'), '{"name":"ap-so","version":"0.2.0"}');
  writeFileSync(path.join(code, 'CHANGELOG.md'), '- new\n');
});

const read = () => [programIn(code)?.name, changesIn(code)];
const names = ['package.json', 'CHANGELOG.md'];

it('what new code says of itself is read of it', () => {
  expect(read()).toEqual(['0.2.0', '- new\n']);
  rmSync(path.join(code, 'CHANGELOG.md'));
  expect(changesIn(code)).toBe('');
});

it('what new code says of itself is not looked for where a link leads', () => {
  for (const name of names) {
    renameSync(path.join(code, name), path.join(code, '..', name));
    symlinkSync(path.join('..', name), path.join(code, name));
  }
  expect(read()).toEqual([undefined, '']);
});

it('what new code says of itself without end is not read', () => {
  const long = ' '.repeat(4 * 1024 * 1024);
  writeFileSync(path.join(code, 'package.json'), `{"name":"ap-so","version":"0.2.0"}${long}`);
  writeFileSync(path.join(code, 'CHANGELOG.md'), `- new\n${long}`);
  expect([programIn(code)?.name, changesIn(code).length]).toEqual([undefined, 0]);
});
