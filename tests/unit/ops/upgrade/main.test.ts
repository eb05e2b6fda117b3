import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canSign, signedRelease, signerIn } from '../../../support/signed-release.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
let folder: string;
let code: string;

/** An installation that was never upgraded, as far as the command looks. */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ap-so-bare-')));
  code = path.join(folder, 'ap-so');
  for (const name of ['package.json', 'ops', 'env', 'content', 'cms/migrations'])
    cpSync(path.join(root, name), path.join(code, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(code, 'node_modules'));
  mkdirSync(path.join(code, 'data'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Types `npm run upgrade` there. */
function type(...args: string[]) {
  const typed = ['ops/upgrade/main.ts', ...args];
  const { status, stderr, stdout } = spawnSync(process.execPath, typed, {
    cwd: code,
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
}

const made = () => [readdirSync(folder), readdirSync(path.join(code, 'data'))];

describe('npm run upgrade where nothing was upgraded', () => {
  it('says in one sentence what runs and how to upgrade, and makes nothing', () => {
    const { status, stderr, stdout } = type();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Không có lần nâng cấp nào dở dang, đang dùng bản \d+\.\d+\.\d+.*; .+ npm run upgrade -- --from THƯ_MỤC .+\.\n$/,
    );
    expect(made()).toEqual([['ap-so'], []]);
  });

  it('has no way back, and makes nothing', () => {
    const { status, stderr } = type('--back');
    expect([status, stderr]).toEqual([
      1,
      'Không có bản trước để lùi: chỉ lùi được lần nâng cấp vừa rồi, một lần.\n',
    ]);
    expect(made()).toEqual([['ap-so'], []]);
  });

  it('says of an archive that nobody asked a signature of it, whether one lies there or not', () => {
    const archive = path.join(folder, 'plain.tar.gz');
    const without = ['--exclude=ap-so/data', '--exclude=ap-so/node_modules'];
    execFileSync('tar', ['-czf', archive, ...without, '-C', folder, 'ap-so']);
    const signature = `${archive}.sig`;
    const warning =
      /^Mã SHA-256 của tệp: [0-9a-f]{64}\nTệp này không được kiểm chữ ký: chỉ làm khi mã trên đúng/m;
    try {
      expect(type('--from', archive).stdout).toMatch(warning);
      writeFileSync(signature, 'of somebody');
      expect(type('--from', archive).stdout).toMatch(warning);
    } finally {
      for (const made of [archive, signature, path.join(folder, 'ap-so.versions')])
        rmSync(made, { recursive: true, force: true });
    }
  });
});

describe.skipIf(!canSign)('npm run upgrade with a release', () => {
  /** The same code, released. */
  let archive: string;
  beforeAll(async () => {
    const released = path.join(folder, 'released');
    cpSync(code, released, { recursive: true, verbatimSymlinks: true });
    rmSync(path.join(released, 'data'), { recursive: true });
    archive = await signedRelease(released, signerIn(folder, 'ours'));
  });
  afterAll(() => rmSync(path.join(folder, 'ap-so.versions'), { recursive: true }));

  const left = () => readdirSync(path.join(folder, 'ap-so.versions'));

  it('finds no room taken by half a version of an upgrade that was killed, even if refused', () => {
    mkdirSync(path.join(folder, 'ap-so.versions/20261201000000-half/ops'), { recursive: true });
    expect(type('--from', path.join(folder, 'not-there')).status).toBe(1);
    expect(left()).toEqual(['upgrade.lock']);
  });

  it('asks for the key of who made it, and names none', () => {
    const { status, stderr } = type('--from', archive);
    expect(status).toBe(1);
    expect(stderr).toContain('chưa biết khóa của nơi phát hành: thêm --key');
    expect(stderr).not.toContain(signerIn(folder, 'ours').key);
    expect(left()).toEqual(['upgrade.lock']);
  });

  it('shows what was signed and what will be taken from then on, before anybody agrees', () => {
    const { key } = signerIn(folder, 'ours');
    const { status, stderr, stdout } = type('--from', archive, '--key', key);
    expect(stdout).toMatch(/^Mã SHA-256 của tệp: [0-9a-f]{64}$/m);
    expect(stdout).toContain(`Chữ ký đúng, của khóa ${key}\nTừ nay chỉ nhận bản do khóa này ký.`);
    expect([status, stderr]).toEqual([1, expect.stringContaining('Chưa làm gì: thêm --yes')]);
    expect(left()).toEqual(['upgrade.lock']);
  });

  it('keeps no key of a release that did not come to run', () => {
    const { key } = signerIn(folder, 'ours');
    const { status, stderr } = type('--from', archive, '--key', key, '--yes');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Sao lưu: lệnh “npm run')]);
    expect(left()).toEqual(['upgrade.lock']);
  });
});
