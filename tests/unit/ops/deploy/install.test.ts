import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const installer = readFileSync('ops/deploy/install.sh', 'utf8');
const hasRsync = spawnSync('rsync', ['--version']).status === 0;

it.skipIf(!hasRsync)(
  'what npm start compiled for its own account is readable where it goes',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'install-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const source = path.join(folder, 'source');
    const version = path.join(folder, 'versions/first');
    mkdirSync(path.join(source, 'build'), { recursive: true, mode: 0o700 });
    writeFileSync(path.join(source, 'build/renderer.stamp'), '', { mode: 0o600 });
    writeFileSync(path.join(source, 'install.sh'), '', { mode: 0o700 });
    writeFileSync(path.join(source, '.env'), '', { mode: 0o600 });

    const [copy = ''] = /^ *rsync [^]*?"\$version\/"$/m.exec(installer) ?? [];
    const script = copy.replace('--chown=root:root', '');
    const { status, stderr } = spawnSync('bash', ['-euc', script], {
      env: { ...process.env, source, version },
      encoding: 'utf8',
    });

    expect([status, stderr]).toEqual([0, '']);
    const modeOf = (name: string) => statSync(path.join(version, name)).mode & 0o777;
    expect(['build', 'build/renderer.stamp', 'install.sh'].map(modeOf)).toEqual([
      0o755, 0o644, 0o755,
    ]);
    expect(() => modeOf('.env')).toThrow('ENOENT');
  },
);
