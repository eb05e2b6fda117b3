import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

const file = 'ops/deploy/install.sh';
const installer = readFileSync(file, 'utf8');
const key = `SHA256:${'a'.repeat(43)}`;

/** A part of the installer that begins and ends with some lines. */
function part(pattern: RegExp): string {
  const [found] = pattern.exec(installer) ?? [];
  if (found === undefined) throw new Error(`${file} has no ${pattern}`);
  return found;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** Runs parts of the installer as they stand in it. */
function run(script: string, variables: Record<string, string>) {
  const PATH = `${folder}/bin:${process.env['PATH']}`;
  const { status, stdout } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    env: { PATH, ...variables } as unknown as NodeJS.ProcessEnv,
    encoding: 'utf8',
  });
  return { status, stdout };
}

it('takes nothing but a whole line for the key of who made a release', () => {
  for (const typed of ['SHA256:', key.slice(0, -1), `${key}=`, key.replace('SHA256:', '')]) {
    const names = ['apso.example.vn', 'soan.example.vn', '--self-signed'];
    const { status, stderr } = spawnSync(file, [...names, '--key', typed], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`Mã khóa là "${typed}"`)]);
  }
});

describe('the newer npm', () => {
  /** @param npm what stands for the one of Debian */
  function lay(npm: string, released: string) {
    mkdirSync(path.join(folder, 'bin'));
    writeFileSync(path.join(folder, 'bin/npm'), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
    const script = [
      part(/^patient_npm\(\) \{[^]*?^\}$/m),
      part(/^# With the Node of Debian 12[^]*?^fi$/m),
      'has_tools && echo there || echo missing',
    ].join('\n');
    const tools = path.join(folder, 'tools');
    return { ...run(script, { released, tools, source: '.' }), tools };
  }

  const bin = '"${0%/bin/npm}/tools/node_modules/.bin"';
  const lays = `mkdir -p ${bin} && cd ${bin} && echo '#!/bin/sh' > npm && chmod +x npm`;

  it.each(['', 'yes'])('is laid for code and for a release (“%s”)', (released) => {
    expect(lay(lays, released)).toMatchObject({ status: 0, stdout: 'there\n' });
  });
});

describe('where an installation is', () => {
  /** Lets it say how to upgrade to a release that was unpacked here. */
  function hint(...beside: string[]): string {
    const source = path.join(folder, 'ap-so-0.2.0');
    for (const each of [source, path.join(folder, 'code')]) mkdirSync(each);
    writeFileSync(path.join(source, 'release.json'), '{}');
    for (const ending of beside) writeFileSync(`${source}${ending}`, '');
    const script = [
      part(/^released=\n[^]*?^fi$/m),
      part(/^if \[\[ ! -e \$code \]\]; then[^]*?^fi$/m),
    ].join('\n');
    const code = path.join(folder, 'code');
    return run(script, { key, source, code, new: source, archive: `${source}.tar.gz` }).stdout;
  }

  it('says the whole command for the upgrade to a release', () => {
    expect(hint('.tar.gz', '.tar.gz.sig')).toContain(
      `sudo npm run upgrade -- --from ${folder}/ap-so-0.2.0.tar.gz --key ${key}\n`,
    );
  });
});
