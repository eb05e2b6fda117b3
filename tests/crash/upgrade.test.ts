import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isShort } from './support/rounds.ts';
import {
  type Layout,
  TinyInstallation,
  type TinyVersion,
  writeVersion,
} from './support/upgrade/tiny.ts';

const first = '20260101_000000_first';
const second = '20260202_000000_second';

let folder: string;
let tiny: TinyInstallation;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ap-so-up-')));
});

/** An installation that runs. */
async function running(layout?: Layout): Promise<void> {
  tiny = await TinyInstallation.make(
    path.join(folder, 'ap-so'),
    { name: '1', schema: [first] },
    layout,
  );
  tiny.start();
  expect(await tiny.serving()).toBe('1');
}

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
    // As npm does.
    cwd: realpathSync(tiny.link),
    env: { ...process.env, SUDO_USER: 'hung', ...tiny.variables },
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
  beforeEach(() => running());

  it('leads to the new version and back, and says what the way back loses', async () => {
    const end = editing();
    const up = await drive('upgrade', '--from', writeNext());
    expect(up).toMatchObject({ code: 0 });
    expect(up.said).toContain('Từ 1 lên 2.');
    expect(up.said).toContain('Đã nâng cấp lên 2, với đúng dữ liệu của hệ thống.');
    expect(await tiny.serving()).toBe('2');
    const acknowledged = await end();
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(tiny.kept().words).toEqual(expect.arrayContaining(acknowledged));
    expect(tiny.kept().schema).toEqual([first, second]);
    expect(existsSync(path.join(tiny.dataDir, 'backed-up'))).toBe(true);
    expect(existsSync(path.join(tiny.dataDir, 'upgrade-trial'))).toBe(false);
    // The operator's own files are no part of a version.
    expect(lstatSync(tiny.link).isSymbolicLink()).toBe(true);
    expect(readdirSync(`${tiny.link}.versions/own`)).toEqual(['data']);

    expect(await tiny.save('afterwards')).toBe(true);
    const back = await drive('back');
    expect(back).toMatchObject({ code: 0 });
    expect(back.said).toMatch(/Mất những gì làm từ đó tới nay: \d+ việc ghi trong Nhật ký/);
    expect(await tiny.serving()).toBe('1');
    expect(tiny.kept().schema).toEqual([first]);
    expect(await drive('back')).toMatchObject({ code: 1 });
    expect(readFileSync(path.join(tiny.dataDir, 'noted'), 'utf8').split('\n')).toEqual([
      ...['hung', 'upgrade', '1 → 2'],
      ...['hung', 'upgradeBack', '2 → 1', ''],
    ]);
    // The data that the way back lost lies beside the database.
    expect(readdirSync(tiny.dataDir)).toContainEqual(
      expect.stringMatching(/^ap-so\.db\.sau-nang-cap-\d{17}$/),
    );
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

/** Layouts beside the default one, which the tests above have. */
const layouts: Layout[] = ['service', 'setting'];

describe.skipIf(isShort).each(layouts)(
  'an installation as by “%s”',
  { timeout: 300_000 },
  (layout) => {
    beforeEach(() => running(layout));

    it('is upgraded twice, and goes back, with the same data', async () => {
      const secret = readFileSync(path.join(tiny.dataDir, 'secret'), 'utf8');
      for (const [name, word] of [
        ['2', 'one'],
        ['3', 'two'],
      ] as const) {
        expect(await tiny.save(word)).toBe(true);
        const next = path.join(folder, `next-${name}`);
        writeVersion(next, { name, schema: [first] });
        expect(await drive('upgrade', '--from', next)).toMatchObject({ code: 0 });
        expect(await tiny.serving()).toBe(name);
      }
      expect(await tiny.save('three')).toBe(true);
      expect(await drive('back')).toMatchObject({ code: 0 });
      expect(await tiny.serving()).toBe('2');
      expect(tiny.kept().words).toEqual(['one', 'two', 'three']);
      expect(readFileSync(path.join(tiny.dataDir, 'secret'), 'utf8')).toBe(secret);
    });
  },
);

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
  beforeEach(() => running());

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
  beforeEach(() => running());

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

describe('a switch to what opens other data', { timeout: 300_000 }, () => {
  beforeEach(() => running());

  it('goes back by itself, and what was saved there is kept', async () => {
    expect(await tiny.save('before')).toBe(true);
    const up = await drive('switch', '--from', layNext({ opens: 'database', schema: [first] }));
    expect(up).toMatchObject({ code: 1 });
    expect(up.said).toMatch(/Chưa nâng cấp: mở ra dữ liệu cũ hơn: .* Mã và dữ liệu vẫn như trước/);
    expect(await tiny.serving()).toBe('1');
    expect(tiny.kept()).toEqual({ words: ['before'], schema: [first] });
  });

  it.skipIf(isShort)(
    'in a folder of its own goes back, and that folder is never removed',
    async () => {
      expect(await tiny.save('before')).toBe(true);
      const next = layNext({ opens: 'folder', schema: [first] });
      const up = await drive('switch', '--from', next);
      expect(up).toMatchObject({ code: 1 });
      expect(await tiny.serving()).toBe('1');
      expect(tiny.kept()).toEqual({ words: ['before'], schema: [first] });
      const later = path.join(folder, 'later');
      writeVersion(later, { name: '3', schema: [first] });
      const again = await drive('upgrade', '--from', later);
      expect(again).toMatchObject({ code: 0 });
      const kept = path.join(`${tiny.link}.versions`, 'kept/next/other');
      expect(again.said).toContain(`đã dời sang “${kept}”`);
      expect(existsSync(path.join(kept, 'ap-so.db'))).toBe(true);
    },
  );

  it.skipIf(isShort)('is refused where the new code brings a data folder of its own', async () => {
    const next = layNext();
    mkdirSync(path.join(next, 'data'));
    writeFileSync(path.join(next, 'data/secret'), 'other');
    const up = await drive('switch', '--from', next);
    expect(up).toMatchObject({ code: 1 });
    expect(up.said).toContain('Mã mới có sẵn “data”');
    expect(await tiny.serving()).toBe('1');
    expect(readFileSync(path.join(next, 'data/secret'), 'utf8')).toBe('other');
  });
});
