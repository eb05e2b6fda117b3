import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = 'ops/kiosk/debian';
const installer = readFileSync('ops/kiosk/install.sh', 'utf8');
const scripts = [
  ...globSync('ops/kiosk/*.sh'),
  ...globSync(`${folder}/*`).filter((file) => readFileSync(file, 'utf8').startsWith('#!')),
];

it.each(scripts)('%s is bash, and may be run', (file) => {
  const { status, stderr } = spawnSync('bash', ['-n', file], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(statSync(file).mode & 0o111).toBe(0o111);
});

it('installs every script, and what units start is one of them', () => {
  const [, named = ''] =
    /debian\/\{([\w,-]+)\} "\$root\/usr\/local\/lib\/ap-so-kiosk/.exec(installer) ?? [];
  const own = scripts.filter((file) => file.startsWith(folder)).map((file) => path.basename(file));
  expect(named.split(',').toSorted()).toEqual(own.toSorted());
  const units = globSync(`${folder}/*.service`).map((file) => readFileSync(file, 'utf8'));
  const started = units
    .flatMap((unit) => [...unit.matchAll(/\/usr\/local\/lib\/ap-so-kiosk\/([\w-]+)/g)])
    .map(([, name = '']) => name);
  expect(started.toSorted()).toEqual(own.toSorted());
});

it('switches on every unit that waits for something', () => {
  const waiting = globSync(`${folder}/*.{socket,timer}`).map((file) => path.basename(file));
  expect(waiting.length).toBeGreaterThan(2);
  const [, enabled = ''] = /systemctl enable --now (.+)/.exec(installer) ?? [];
  expect(waiting.filter((name) => !enabled.split(' ').includes(name))).toEqual([]);
});

it('upgrades are done before the browser and the machine start anew', () => {
  const hoursOf = (file: string) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^OnCalendar=(?:\S+ )?(.*)$/gm)].map(
      ([, hour = '']) => hour,
    );
  const [, reboot = ''] =
    /Reboot-Time "(.+)"/.exec(readFileSync(`${folder}/upgrades.conf`, 'utf8')) ?? [];
  // An empty one takes Debian's own away.
  const [none, lists = ''] = hoursOf('apt-daily.conf');
  const [nor, upgrade = ''] = hoursOf('apt-daily-upgrade.conf');
  const [restart = ''] = hoursOf('ap-so-night.timer');
  expect([none, nor]).toEqual(['', '']);
  const hours = [lists, upgrade, restart, reboot];
  expect(hours.filter((hour) => !/^0[0-5]:\d\d$/.test(hour))).toEqual([]);
  expect(hours.toSorted()).toEqual(hours);
});

// Windows PowerShell reads a file without it in the letters of the machine.
it.each(globSync('ops/kiosk/windows/*.ps1'))('%s says that its letters are UTF-8', (file) => {
  expect([...readFileSync(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
