import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'ops/deploy/systemd';
const services = readdirSync(folder).filter((name) => name.endsWith('.service'));
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

describe.each(services)('%s', (name) => {
  const unit = readFileSync(path.join(folder, name), 'utf8');

  it('starts a file that is there, from a folder that it can not write', () => {
    const [, file = ''] =
      /^ExecStart=\/opt\/ap-so\/node_modules\/.bin\/node (\S+)$/m.exec(unit) ?? [];
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(unit).toContain('WorkingDirectory=/opt/ap-so\n');
    expect(unit).toContain('ProtectSystem=strict\n');
  });

  it.skipIf(!hasSystemd)('is shut in well: 2.5 at most by the measure of systemd', () => {
    const { status, stdout, stderr } = spawnSync(
      'systemd-analyze',
      ['security', '--offline=true', '--threshold=25', '--no-pager', path.join(folder, name)],
      { encoding: 'utf8' },
    );
    expect(stdout).toMatch(/Overall exposure level/);
    expect([status, stderr]).toEqual([0, '']);
  });
});
