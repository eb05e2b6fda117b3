import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const origin = 'https://apso.example.vn';
const turnsNot = ' -m last Use only the last\n -s\t Allow VT switching\n';
let folder: string;
const inside = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-install-'));
  mkdirSync(inside('bin'));
  mkdirSync(inside('root/etc/systemd/system'), { recursive: true });
  mkdirSync(inside('root/run'));
  const answers: Record<string, string> = {
    id: '[ "$1" = -u ] && echo 0',
    cage: `cat '${inside('cage-help')}'; exit 1`,
    systemctl: '[ "$1" != get-default ] || echo multi-user.target',
  };
  const silent = ['apt-get', 'useradd', 'usermod', 'udevadm', 'amixer', 'alsactl', 'modprobe'];
  for (const name of [...Object.keys(answers), ...silent]) {
    const said = `echo "${name} $*" >>'${inside('done')}'`;
    writeFileSync(inside(`bin/${name}`), `#!/bin/sh\n${said}\n${answers[name] ?? ''}\n`);
    chmodSync(inside(`bin/${name}`), 0o755);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a script as on a machine of its own, on which other commands than ours only say that they ran. */
function run(script: string, words: string[] = [], settings: Record<string, string> = {}) {
  const { status, stderr } = spawnSync(`ops/kiosk/${script}.sh`, words, {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${inside('bin')}:${process.env.PATH ?? ''}`,
      KIOSK_ROOT: inside('root'),
      ...settings,
    },
  });
  return { status, stderr };
}

function install(settings: Record<string, string> = {}, cage = turnsNot) {
  writeFileSync(inside('cage-help'), cage);
  return run('install', [origin, 'DATMUI1'], settings);
}
const done = () =>
  existsSync(inside('done')) ? readFileSync(inside('done'), 'utf8').trim().split('\n') : [];
/** @returns what the machine keeps under a name */
function kept(name: string): string | undefined {
  const text = readFileSync(inside('root/etc/ap-so-kiosk.env'), 'utf8');
  return new RegExp(`^${name}="(.*)"$`, 'm').exec(text)?.[1];
}

it('sets up a machine that is new, to the end', () => {
  expect(install()).toEqual({ status: 0, stderr: '' });
  expect(kept('KIOSK_ADDRESS')).toBe(`${origin}/kiosk/?may&desk=DATMUI1`);
  expect(kept('KIOSK_TURN')).toBe('0');
  expect(done()).toContain('systemctl restart --no-block ap-so-kiosk.service');
});

it('keeps what was given before, until something else is given', () => {
  install({ KIOSK_TURN: '90', KIOSK_HOURS: '06:30-17:30' });
  install();
  expect([kept('KIOSK_TURN'), kept('KIOSK_HOURS')]).toEqual(['90', '06:30-17:30']);
  install({ KIOSK_HOURS: '' });
  expect([kept('KIOSK_TURN'), kept('KIOSK_HOURS')]).toEqual(['90', '']);
});

it.each(['18:00-02:00', '06:00-25:00', '29:00-30:00', '08:00-08:00', '6:30-17:30'])(
  'refuses the hours %s in one sentence, and does nothing',
  (hours) => {
    const { status, stderr } = install({ KIOSK_HOURS: hours });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^Giờ mở màn hình là "${hours}"; [^\n]+\n$`));
    expect(done().filter((command) => !command.startsWith('id '))).toEqual([]);
  },
);

it('is taken back whole', () => {
  install({ KIOSK_TURN: '90' });
  install();
  writeFileSync(inside('root/run/ap-so-kiosk.closed'), '');
  const enabled = done().flatMap((command) => /^systemctl enable (.+)/.exec(command)?.[1] ?? []);
  const own = enabled.flatMap((units) => units.split(' ')).filter((unit) => /^ap-so/.test(unit));
  expect(own.length).toBeGreaterThan(3);
  rmSync(inside('done'));

  expect(run('undo')).toEqual({ status: 0, stderr: '' });
  const left = globSync('**', { cwd: inside('root') });
  expect(left.filter((name) => !statSync(inside(`root/${name}`)).isDirectory())).toEqual([]);
  expect(left.filter((name) => name.includes('apt-daily'))).toEqual([]);
  expect(done()).toEqual(
    expect.arrayContaining(own.map((unit) => `systemctl disable --now ${unit}`)),
  );
  expect(done()).toContain('systemctl unmask cups-browsed.service');
  expect(done()).toContain('systemctl set-default multi-user.target');
});
