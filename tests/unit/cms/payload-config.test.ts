import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { bareEnvironment } from '../../support/command.ts';

const config = pathToFileURL(path.resolve('cms/payload.config.ts')).href;

it('is read, as by a build, without a trace in the folder and with no secret', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-config-'));
  const program = `const { secret, custom } = await (await import('${config}')).default;
    console.log(JSON.stringify({ secret, dataDir: custom.dataDir }));`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    env: bareEnvironment(),
    encoding: 'utf8',
  });
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });
  expect({ status, left }).toEqual({ status: 0, left: [] });
  expect(JSON.parse(stdout)).toEqual({ secret: '', dataDir: path.join(folder, 'data') });
});
