import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseOwnPassword } from '../support/own-password.ts';
import { startStack, stopStack } from '../support/running-stack.ts';
import { isShort } from './support/rounds.ts';
import {
  copyCode,
  copyPackages,
  RealInstallation,
  settingsOf,
  type Stock,
} from './support/upgrade/real.ts';
import type { Layout } from './support/upgrade/tiny.ts';

const root = path.resolve(import.meta.dirname, '../..');
const hour = 3_600_000;

/**
 * The version that is upgraded from, kept in the history. Its tables are others, its packages the same:
 * when those change, a newer one may take its place.
 */
const earlier = 'ff3527b4dc557c22e20c66e7a4d10fdf0b1bc694';

/** Compiled twice: by `npm start` in a clone, and by the first upgrade. All others share that. */
describe.skipIf(isShort)('the real code', { timeout: hour }, () => {
  let folder: string;
  let stock: Stock;
  /** This version, and an archive of it under a later name. */
  let second: string;
  let third: string;
  /** This version, installed and compiled. */
  let compiled: string;
  const laid: RealInstallation[] = [];

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ap-so-real-')));
    const code = clone('code');
    execFileSync('git', ['checkout', '--quiet', earlier], { cwd: code });
    const [of, here] = [code, root].map((at) => readFileSync(path.join(at, 'package-lock.json')));
    if (of?.equals(here ?? of)) copyPackages(root, code);
    second = nextVersion('0.2.0');
    third = archiveOf(nextVersion('0.3.0'));
    const variables = await settingsOf(folder);
    // With nothing of this test runner's: builds would take it for their own.
    const { PATH = '', HOME = '' } = process.env;
    const bare = Object.entries({ ...variables, PATH, HOME }).map((pair) => pair.join('='));
    const stack = await startStack(
      ['env', '-i', ...bare, 'npm', 'start'],
      {},
      { folder: code, minutes: 60 },
    );
    const [, email = '', printed = ''] =
      /Đăng nhập\s+(\S+@\S+)\s+Mật khẩu\s+(\S+)/.exec(stack.said) ?? [];
    const password = await chooseOwnPassword(variables['CMS_URL'] ?? '', email, printed);
    await stopStack(stack);
    const data = path.join(folder, 'data');
    renameSync(path.join(code, 'data'), data);
    stock = { code, data, email, password };
  }, hour);
  afterAll(async () => {
    for (const system of laid) await system.cut();
    rmSync(folder, { recursive: true });
  }, hour);

  async function lay(layout: Layout): Promise<RealInstallation> {
    const system = await RealInstallation.lay(path.join(folder, layout), layout, stock);
    laid.push(system);
    return system;
  }

  function clone(name: string): string {
    const made = path.join(folder, name);
    execFileSync('git', ['clone', '--quiet', root, made]);
    return made;
  }

  /** A clone of what is there with a further commit that changes what it calls itself. */
  function nextVersion(version: string): string {
    const next = clone(`code-${version}`);
    const file = path.join(next, 'package.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/"version": "[^"]*"/, `"version": "${version}"`));
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.vn'];
    execFileSync('git', [...who, 'commit', '--quiet', '-am', version], { cwd: next });
    return next;
  }

  function archiveOf(code: string): string {
    const name = path.basename(code);
    const file = path.join(folder, `${name}.tar.gz`);
    const args = ['archive', '--format=tar.gz', `--prefix=${name}/`, '-o', file, 'HEAD'];
    execFileSync('git', args, { cwd: code });
    return file;
  }

  it('in a clone, with its data beside it: up, up from an archive, and back', async () => {
    const system = await lay('default');
    await system.start();
    const before = system.secret();
    await system.addTerm('Từ thử một');
    const { others } = await system.kept();
    const up = await system.upgrade(['--from', second], {
      words: '— Biên dịch bản mới',
      work: async () => {
        await system.addTerm('Từ thử hai');
        await system.addAccount('moi1@example.vn');
      },
    });
    expect(up.said).toMatch(
      /Đã nâng cấp lên 0\.2\.0 \([0-9a-f]{7,}, \d\d\/\d\d\/\d{4}\), với đúng dữ liệu của hệ thống/,
    );
    expect(up.code).toBe(0);
    expect(lstatSync(system.link).isSymbolicLink()).toBe(true);
    expect(await system.kept()).toEqual({
      terms: ['Từ thử một', 'Từ thử hai'],
      others,
      accounts: 2,
    });
    compiled = path.join(folder, 'compiled');
    copyCode(system.link, compiled);

    system.sharesBuildOf(compiled);
    await system.addTerm('Từ thử ba');
    const sum = createHash('sha256').update(readFileSync(third)).digest('hex');
    const wrong = await system.upgrade(['--from', third, '--sha256', sum.replace(/^./, 'g')]);
    expect([wrong.code, wrong.said.includes('đừng dùng tệp này')]).toEqual([1, true]);
    const again = await system.upgrade(['--from', third, '--sha256', sum]);
    expect(again.said).toMatch(/Đã nâng cấp lên 0\.3\.0 \([0-9a-f]{7,}, \d\d\/\d\d\/\d{4}\)/);
    expect(again.code).toBe(0);
    await system.addAccount('moi2@example.vn');

    const back = await system.upgrade(['--back']);
    expect(back.said).toContain('Lùi từ 0.3.0 (');
    expect(back.said).toContain('Đã lùi.');
    expect([back.code, system.version()]).toEqual([0, '0.2.0']);
    const terms = ['Từ thử một', 'Từ thử hai', 'Từ thử ba'];
    expect(await system.kept()).toEqual({ terms, others, accounts: 3 });
    expect(system.secret()).toBe(before);
    expect(existsSync(`${system.link}.versions/kept`)).toBe(false);
    await system.cut();
  });

  it('as the installer lays it, with power cuts: forward or back, never between', async () => {
    const system = await lay('service');
    system.sharesBuildOf(compiled);
    await system.start();
    const before = system.secret();
    await system.addTerm('Từ thử một');
    const kept = await system.kept();

    await system.upgradeCutAt('— Cài các gói', ['--from', second]);
    expect([system.version(), await system.kept()]).toEqual(['0.1.0', kept]);

    await system.upgradeCutAt('Chuyển sang mã mới', ['--from', second]);
    const ended = await system.upgrade([]);
    // It may have ended before anything was noted.
    expect(ended.said).toMatch(/Đã nâng cấp lên 0\.2\.0 |Đã trở về như trước|--from THƯ_MỤC/);
    const isForward = ended.said.includes('Đã nâng cấp lên 0.2.0');
    expect(system.version()).toBe(isForward ? '0.2.0' : '0.1.0');
    expect(await system.kept()).toEqual(kept);
    if (isForward) expect((await system.upgrade(['--back'])).code).toBe(0);

    await system.upgradeCutAt('Mở lại', ['--from', second]);
    const done = await system.upgrade([]);
    expect(done.said).toContain('Đã nâng cấp lên 0.2.0 (');
    expect([done.code, system.version()]).toEqual([0, '0.2.0']);
    await system.addTerm('Từ thử hai');
    expect((await system.kept()).terms).toEqual(['Từ thử một', 'Từ thử hai']);

    await system.upgradeCutAt('Chuyển về mã cũ', ['--back']);
    const returned = await system.upgrade([]);
    expect(returned.said).toContain('Đã trở về như trước lần nâng cấp ấy.');
    expect([returned.code, system.version()]).toEqual([0, '0.1.0']);
    // Cut before its code had changed, the newer version ran once more: that database went, too.
    await system.signIn();
    expect([await system.kept(), system.secret()]).toEqual([kept, before]);
    await system.cut();
  });

  it('with a data folder of its own name, back over a change of tables', async () => {
    const system = await lay('setting');
    system.sharesBuildOf(compiled);
    await system.start();
    const before = system.secret();
    await system.addTerm('Từ thử một');
    const kept = await system.kept();
    const up = await system.upgrade(['--from', second]);
    expect(up.said).toContain('Đã nâng cấp lên 0.2.0 (');
    expect(up.code).toBe(0);
    expect(await system.kept()).toEqual(kept);
    await system.addTerm('Từ thử hai');

    const back = await system.upgrade(['--back']);
    expect(back.said).toMatch(/Mất những gì làm từ đó tới nay: \d+ việc ghi trong Nhật ký/);
    expect([back.code, system.version()]).toEqual([0, '0.1.0']);
    await system.signIn();
    expect([await system.kept(), system.secret()]).toEqual([kept, before]);
    // What the way back lost lies beside the database.
    expect(readdirSync(system.dataDir)).toContainEqual(
      expect.stringMatching(/^ap-so\.db\.sau-nang-cap-\d{17}$/),
    );
    await system.cut();
  });
});
