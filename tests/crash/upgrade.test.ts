import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isShort } from './support/rounds.ts';
import { TinyInstallation, type TinyVersion, writeVersion } from './support/upgrade/tiny.ts';

const first = '20260101_000000_first';
const second = '20260202_000000_second';

let folder: string;
let tiny: TinyInstallation;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-up-'));
  tiny = await TinyInstallation.make(path.join(folder, 'ap-so'), { name: '1', schema: [first] });
  tiny.start();
  expect(await tiny.serving()).toBe('1');
});
afterEach(async () => {
  await tiny.kill();
  rmSync(folder, { recursive: true });
});

interface Driven {
  code: number | null;
  signal: string | null;
  said: string;
}

function drive(action: string, ...more: string[]): Promise<Driven> {
  const script = path.join(import.meta.dirname, 'support/upgrade/drive.ts');
  const child = spawn(process.execPath, [script, tiny.link, action, ...more], {
    env: { ...process.env, ...tiny.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, said })),
  );
}

function writeNext(version: Partial<TinyVersion> = {}): string {
  const next = path.join(folder, 'next');
  writeVersion(next, { name: '2', schema: [first, second], ...version });
  return next;
}

/** Saves words all the time. @returns ends it, and says which were acknowledged */
function editing(): () => Promise<string[]> {
  const acknowledged: string[] = [];
  let isOver = false;
  const work = (async () => {
    for (let count = 0; !isOver; count += 1) {
      const word = `word-${count}`;
      if (await tiny.save(word)) acknowledged.push(word);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    isOver = true;
    await work;
    return acknowledged;
  };
}

describe('an upgrade', { timeout: 300_000 }, () => {
  it('leads to the new version and back, and says what the way back loses', async () => {
    const end = editing();
    const up = await drive('upgrade', '--from', writeNext());
    expect(up).toMatchObject({ code: 0 });
    expect(up.said).toContain('Từ 1 lên 2.');
    expect(await tiny.serving()).toBe('2');
    const acknowledged = await end();
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(tiny.kept().words).toEqual(expect.arrayContaining(acknowledged));
    expect(tiny.kept().schema).toEqual([first, second]);
    expect(existsSync(path.join(tiny.variables.DATA_DIR ?? '', 'backed-up'))).toBe(true);
    expect(existsSync(path.join(tiny.variables.DATA_DIR ?? '', 'upgrade-trial'))).toBe(false);
    // What is the operator's own is no part of a version.
    expect(lstatSync(tiny.link).isSymbolicLink()).toBe(true);
    expect(readdirSync(`${tiny.link}.versions/own`)).toEqual(['data']);

    expect(await tiny.save('afterwards')).toBe(true);
    const back = await drive('back');
    expect(back).toMatchObject({ code: 0 });
    expect(back.said).toMatch(/Mất những gì làm từ đó tới nay: \d+ việc ghi trong Nhật ký/);
    expect(await tiny.serving()).toBe('1');
    expect(tiny.kept().schema).toEqual([first]);
    expect(await drive('back')).toMatchObject({ code: 1 });
  });

  it.skipIf(isShort)('that fails its trial touches nothing', async () => {
    const up = await drive('upgrade', '--from', writeNext({ isBroken: true }));
    expect(up).toMatchObject({ code: 1 });
    expect(up.said).toContain('Bản mới chạy thử không được');
    expect(lstatSync(tiny.link).isSymbolicLink()).toBe(false);
    expect(readdirSync(`${tiny.link}.versions`)).not.toContainEqual(expect.stringMatching(/next/));
    expect(await tiny.serving()).toBe('1');
  });

  it('to older code is refused', async () => {
    const up = await drive('upgrade', '--from', writeNext({ schema: ['20250101_000000_older'] }));
    expect(up).toMatchObject({ code: 1 });
    expect(up.said).toContain('lệnh này không hạ phiên bản');
  });
});

/** Lays a version among the others as `npm ci` and its build leave it. */
function layNext(version: Partial<TinyVersion> = {}): string {
  const next = path.join(`${tiny.link}.versions`, 'next');
  writeVersion(next, { name: '2', schema: [first, second], ...version });
  return next;
}

/** Steps at which it is killed; the short round takes one. */
const forward = isShort ? ['Mở lại'] : ['Tạm dừng', 'Chuyển sang', 'Mở lại', 'Chờ trang', 'Xong'];
const backward = isShort ? ['Chuyển về'] : ['Dừng mọi thứ', 'Đưa cơ sở', 'Chuyển về', 'Đã lùi'];

describe('a switch that is killed', { timeout: 300_000 }, () => {
  it.each(forward)(
    'at “%s” loses nothing and is finished or undone by the next call',
    async (at) => {
      const next = layNext();
      const end = editing();
      const cut = await drive('switch', '--from', next, '--kill-at', at);
      expect(cut).toMatchObject({ signal: 'SIGKILL' });
      // It goes on by itself, whichever version it is.
      expect(['1', '2']).toContain(await tiny.serving());
      expect(await drive('finish')).toMatchObject({ code: 0 });
      const serving = await tiny.serving();
      const acknowledged = await end();
      const { schema, words } = tiny.kept();
      expect(schema).toEqual(serving === '2' ? [first, second] : [first]);
      expect(words).toEqual(expect.arrayContaining(acknowledged));
    },
  );

  it('by a power cut between the switch and the start is brought to its end', async () => {
    const next = layNext();
    await tiny.save('before');
    await drive('switch', '--from', next, '--kill-at', 'Mở lại');
    await tiny.kill();
    tiny.start();
    expect(await tiny.serving()).toBe('2');
    expect(await drive('finish')).toMatchObject({ code: 0 });
    expect(tiny.kept()).toMatchObject({ words: ['before'], schema: [first, second] });
  });
});

describe('a switch to what does not run', { timeout: 300_000 }, () => {
  it('goes back by itself to code and database of before', async () => {
    const next = layNext({ isBroken: true });
    expect(await tiny.save('before')).toBe(true);
    const up = await drive('switch', '--from', next);
    expect(up).toMatchObject({ code: 1 });
    expect(up.said).toContain('Mã và dữ liệu vẫn như trước, không mất gì.');
    expect(await tiny.serving()).toBe('1');
    expect(tiny.kept()).toEqual({ words: ['before'], schema: [first] });
  });

  it('goes back when only its CMS keeps dying', async () => {
    const next = layNext({ hasBrokenCms: true });
    expect(await tiny.save('before')).toBe(true);
    const up = await drive('switch', '--from', next);
    expect(up).toMatchObject({ code: 1 });
    expect(up.said).toContain('bản mới cứ mở lên là tắt');
    expect(await tiny.serving()).toBe('1');
    expect(tiny.kept()).toEqual({ words: ['before'], schema: [first] });
  });

  it.skipIf(isShort).each(backward)(
    'and is killed at “%s” is back after the next call',
    async (at) => {
      const next = layNext({ isBroken: true });
      expect(await tiny.save('before')).toBe(true);
      const cut = await drive('switch', '--from', next, '--kill-at', at);
      expect(cut).toMatchObject({ signal: 'SIGKILL' });
      await drive('finish');
      expect(await tiny.serving()).toBe('1');
      expect(tiny.kept()).toEqual({ words: ['before'], schema: [first] });
    },
  );
});
