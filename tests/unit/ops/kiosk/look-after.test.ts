import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const hours = '06:30-17:30';
const at = (time: string) => new Date(`2026-12-01T${time}:00+07:00`);
let folder: string;
const inside = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-look-after-'));
  for (const name of ['bin', 'sys/class/graphics/fb0'])
    mkdirSync(inside(name), { recursive: true });
  writeFileSync(inside('sys/class/graphics/fb0/blank'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Looks after a kiosk at a time of Vietnam; `alive`: the glass asked last. @returns what was done to it */
function look(
  now: Date,
  { active, alive, startedAgo = 60 }: { active: boolean; alive?: Date; startedAgo?: number },
  settings: Record<string, string> = { KIOSK_HOURS: hours },
): string {
  const uptime = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
  writeFileSync(
    inside('bin/systemctl'),
    `#!/bin/sh
case "$1" in
  is-active) exit ${active ? 0 : 3} ;;
  show) echo ${Math.round((uptime - startedAgo) * 1_000_000)} ;;
  *) echo "$1" >>'${inside('done')}' ;;
esac
`,
  );
  chmodSync(inside('bin/systemctl'), 0o755);
  rmSync(inside('done'), { force: true });
  if (alive) {
    writeFileSync(inside('alive'), '');
    utimesSync(inside('alive'), alive, alive);
  }
  const { status, stderr } = spawnSync('ops/kiosk/debian/look-after', {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${inside('bin')}:${process.env.PATH ?? ''}`,
      TZ: 'Asia/Ho_Chi_Minh',
      NOW: String(Math.floor(now.getTime() / 1000)),
      RUN: folder,
      SYS: inside('sys'),
      RUNTIME_DIRECTORY: folder,
      ...settings,
    },
  });
  expect([status, stderr]).toEqual([0, '']);
  return existsSync(inside('done')) ? readFileSync(inside('done'), 'utf8').trim() : '';
}
const blank = () => readFileSync(inside('sys/class/graphics/fb0/blank'), 'utf8').trim();

it('closes the glass after hours, makes it dark, and opens it in the morning', () => {
  expect(look(at('17:29'), { active: true, alive: at('17:28') })).toBe('');
  expect(look(at('17:30'), { active: true, alive: at('17:29') })).toBe('stop');
  expect(blank()).toBe('4');
  expect(look(at('03:00'), { active: false })).toBe('');
  expect(look(at('06:30'), { active: false })).toBe('start');
  expect(blank()).toBe('0');
});

it.each([{}, { KIOSK_HOURS: '18:00-02:00' }])('is always open with hours of %j', (settings) => {
  expect(look(at('12:00'), { active: true, alive: at('11:59') }, settings)).toBe('');
});

it('starts a browser anew whose page has been silent for more than five minutes', () => {
  expect(look(at('09:00'), { active: true, alive: at('08:55') })).toBe('');
  expect(look(at('09:01'), { active: true, alive: at('08:55') })).toBe('restart');
});
