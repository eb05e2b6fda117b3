import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { steps } from '../../ops/upgrade/steps.ts';
import { canSign, type Signer, signedRelease, signerIn } from '../support/signed-release.ts';
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
    // As npm does; between two renames of the first upgrade of all its own path is missing.
    cwd: existsSync(tiny.link) ? realpathSync(tiny.link) : `${tiny.link}.versions/first`,
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

/**
 * Releases a version that can't be installed or compiled any more.
 * @param day of November on which its code was committed
 */
async function release(name: string, day: number, signer: Signer): Promise<string> {
  const code = path.join(folder, `release-${name}-${signer.key.slice(7, 12).replace('/', '_')}`);
  writeVersion(code, { name, schema: [first, second] });
  mkdirSync(path.join(code, 'node_modules/.bin'), { recursive: true });
  symlinkSync(process.execPath, path.join(code, 'node_modules/.bin/node'));
  const file = path.join(code, 'package.json');
  const { scripts, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  const spoilt = { ...scripts, postinstall: 'exit 1', build: 'exit 1' };
  writeFileSync(file, JSON.stringify({ ...rest, scripts: spoilt }));
  writeFileSync(path.join(code, 'built'), '');
  const at = `2026-11-${day}T00:00:00.000Z`;
  const archive = await signedRelease(code, signer, { version: name, at });
  rmSync(code, { recursive: true });
  return archive;
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

  it.skipIf(!canSign)(
    'to a release installs and compiles nothing, and takes others from the same key only, whatever runs',
    async () => {
      const [ours, theirs] = [signerIn(folder, 'ours'), signerIn(folder, 'theirs')];
      const two = await release('2', 20, ours);
      const unknown = await drive('upgrade', '--from', two);
      expect(unknown).toMatchObject({ code: 1 });
      expect(unknown.said).toContain('chưa biết khóa của nơi phát hành: thêm --key');
      const up = await drive('upgrade', '--from', two, '--key', ours.key);
      expect([up.code, up.said]).toEqual([0, up.said]);
      expect(up.said).toContain(`Chữ ký đúng, của khóa ${ours.key}\nTừ nay chỉ nhận bản do`);
      expect(up.said).not.toMatch(/Cài các gói|Biên dịch/);
      expect(await tiny.serving()).toBe('2');

      const versions = readdirSync(`${tiny.link}.versions`);
      const foreign = await release('3', 25, theirs);
      const refused = async () => {
        const told = await drive('upgrade', '--from', foreign);
        expect(told).toMatchObject({ code: 1 });
        expect(told.said).toContain(`không phải do khóa ${ours.key} của nơi phát hành ký`);
      };
      await refused();
      expect(readdirSync(`${tiny.link}.versions`)).toEqual(versions);
      const replayed = await drive('upgrade', '--from', await release('1', 10, ours));
      expect([replayed.code, replayed.said]).toEqual([1, expect.stringContaining('cũ hơn mã')]);

      // Neither the way back nor other code takes the key away.
      expect(await tiny.save('afterwards')).toBe(true);
      const back = await drive('back');
      expect([back.code, back.said]).toEqual([0, back.said]);
      await refused();
      const code = path.join(folder, 'code-3');
      writeVersion(code, { name: '3', schema: [first, second] });
      expect(await drive('upgrade', '--from', code)).toMatchObject({ code: 0 });
      await refused();
      expect(await tiny.serving()).toBe('3');
    },
  );

  it.skipIf(!canSign || isShort)(
    'to a release that is killed at each step is begun anew by the same call',
    async () => {
      const two = await release('2', 20, signerIn(folder, 'ours'));
      const call = ['upgrade', '--from', two, '--key', signerIn(folder, 'ours').key] as const;
      for (const at of ['Lấy mã mới', 'Sao lưu', 'Chép dữ liệu để chạy thử'])
        expect(await drive(...call, '--kill-at', at)).toMatchObject({ signal: 'SIGKILL' });
      expect(await drive(...call)).toMatchObject({ code: 0 });
      expect(await tiny.serving()).toBe('2');
      const left = readdirSync(`${tiny.link}.versions`);
      expect(left.filter((name) => /^taken-|\.new$/.test(name))).toEqual([]);
      // The one that runs and the one before.
      expect(left.filter((name) => /^(?:first|\d{14}-)/.test(name))).toHaveLength(2);
    },
  );

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

  it('whose backup fails touches nothing, and says so before anything is compiled', async () => {
    symlinkSync('no-such-folder/file', path.join(tiny.dataDir, 'backed-up'));
    const up = await drive('upgrade', '--from', writeNext());
    expect(up).toMatchObject({ code: 1 });
    expect(up.said).toContain('Sao lưu: lệnh “npm run --silent backup” không xong');
    expect(up.said).not.toContain('Cài các gói của bản mới');
    expect(up.said).not.toContain('— Chuyển');
    expect(existsSync(path.join(tiny.dataDir, 'upgrade-trial'))).toBe(false);
    expect(readdirSync(`${tiny.link}.versions`)).not.toContainEqual(expect.stringMatching(/next/));
    expect(await tiny.serving()).toBe('1');
  });

  it.skipIf(!canSign)(
    'to a release whose backup fails says so, whatever the trial says',
    async () => {
      symlinkSync('no-such-folder/file', path.join(tiny.dataDir, 'backed-up'));
      const ours = signerIn(folder, 'ours');
      const up = await drive('upgrade', '--from', await release('2', 20, ours), '--key', ours.key);
      expect(up).toMatchObject({ code: 1 });
      expect(up.said).toContain('Sao lưu: lệnh “npm run --silent backup” không xong');
      expect(up.said).not.toContain('— Chuyển');
      expect(existsSync(path.join(tiny.dataDir, 'upgrade-trial'))).toBe(false);
      expect(await tiny.serving()).toBe('1');
    },
  );

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

/** Steps that only a way back has; those of both ways come first on the way forward. */
const ownOfBack = steps.goingBack.filter((step) => !steps.switching.includes(step as never));
/** The steps at which it is killed: all there are, one in the short round. */
const forward = isShort ? (['Mở lại'] as const) : steps.switching;
const backward = isShort ? (['Chuyển về mã cũ'] as const) : ownOfBack;

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

describe.skipIf(isShort)('the power goes off', { timeout: 900_000 }, () => {
  beforeEach(() => running());

  it('at each step of the preparation: what runs is untouched, and the next upgrade succeeds', async () => {
    const from = writeNext();
    await tiny.save('before');
    for (const at of steps.preparing) {
      const cut = await drive('upgrade', '--from', from, '--kill-at', at);
      expect([at, cut.signal]).toEqual([at, 'SIGKILL']);
      await tiny.kill();
      tiny.start();
      expect(await tiny.serving()).toBe('1');
      expect(tiny.kept()).toEqual({ words: ['before'], schema: [first] });
    }
    expect(await drive('upgrade', '--from', from)).toMatchObject({ code: 0 });
    expect(await tiny.serving()).toBe('2');
    expect(tiny.kept()).toEqual({ words: ['before'], schema: [first, second] });
    expect(existsSync(path.join(tiny.dataDir, 'upgrade-trial'))).toBe(false);
    expect(readdirSync(`${tiny.link}.versions`).filter((name) => /next|first/.test(name))).toEqual([
      expect.stringMatching(/-next$/),
      'first',
    ]);
  });

  it.each(steps.goingBack)(
    'at “%s” of the way back: all of it is done by the next call',
    async (at) => {
      await tiny.save('before');
      expect(await drive('switch', '--from', layNext())).toMatchObject({ code: 0 });
      // Its "CMS" lets go of the database with its process only.
      await tiny.kill();
      tiny.start();
      expect(await tiny.serving()).toBe('2');
      const cut = await drive('back', '--kill-at', at);
      expect([cut.signal, cut.said]).toEqual(['SIGKILL', cut.said]);
      await tiny.kill();
      tiny.start();
      await tiny.serving();
      expect(await drive('finish')).toMatchObject({ code: 0 });
      // Before it noted anything it had not begun.
      if (at === steps.goingBack[0]) expect(await drive('back')).toMatchObject({ code: 0 });
      expect(await tiny.serving()).toBe('1');
      expect(tiny.kept()).toEqual({ words: ['before'], schema: [first] });
    },
  );
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
});
