import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../../../../ops/release/record.ts';
import { findSource, unpack } from '../../../../ops/upgrade/source.ts';
import { canSign, signerIn } from '../../../support/signed-release.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Builds that leave something behind. The first names its folder, as compilers do, and is told no secret. */
const build = {
  plain:
    'test -z "$SECRET_OF_HUNG" && mkdir -p build/renderer/server cms/.next && pwd > build/renderer/server/entry.mjs && touch cms/.next/a.js cms/.next/a.js.map',
  tells: 'mkdir -p build && echo "at $HOME/x" > build/told.txt',
  leads: 'ln -s ../elsewhere away',
  finds: 'echo {} > ../package.json',
};

/** Writes a database, and leaves a secret in the data folder, as the real one does. */
const sow = `import { mkdirSync, writeFileSync } from 'node:fs';
for (const name of [process.env.DATA_DIR, 'build']) mkdirSync(name, { recursive: true });
writeFileSync(process.env.DATA_DIR + '/secret', 'of nobody');
writeFileSync(process.argv[2], 'sown');
`;

describe.skipIf(!canSign)('npm run release', { timeout: 120_000 }, () => {
  let folder: string;
  let code: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ap-so-made-')));
    code = path.join(folder, 'repository');
    for (const name of ['ops', 'env', 'content', '.gitattributes'])
      cpSync(path.join(root, name), path.join(code, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(code, 'node_modules'));
    mkdirSync(path.join(code, 'cms/commands'), { recursive: true });
    writeFileSync(path.join(code, 'cms/commands/sow.ts'), sow);
    mkdirSync(path.join(folder, 'home-of-hung'));
    mkdirSync(path.join(folder, 'temporary'));
    git('init', '--quiet');
    git('add', '--all', ':!node_modules');
    writeFileSync(path.join(code, '.git/info/exclude'), 'node_modules\n');
    commit('plain');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.vn'];
  const git = (...args: string[]) =>
    execFileSync('git', [...who, ...args], { cwd: code, encoding: 'utf8' }).trim();

  /** Commits code that is built in some way. */
  function commit(how: keyof typeof build): void {
    const told = { name: 'ap-so', version: '0.3.0', type: 'module' };
    const postinstall = [
      'mkdir -p node_modules/.bin node_modules/@a/b/dist node_modules/@tabler/icons/icons',
      'cd node_modules && touch .bin/node @tabler/icons/icons/a.svg @tabler/icons/LICENSE @a/b/LICENSE',
      'cd @a/b/dist && touch a.js a.js.map a.d.ts b.cjs b.d.cts b.d.cts.map list.map',
    ].join(' && ');
    const scripts = { postinstall, build: build[how] };
    const text = (name: string, content: unknown) =>
      writeFileSync(path.join(code, name), JSON.stringify(content));
    text('package.json', { ...told, scripts });
    text('package-lock.json', { ...told, lockfileVersion: 3, packages: { '': told } });
    git('add', '--update', '.');
    git('add', 'package.json', 'package-lock.json');
    git('commit', '--quiet', '--message', how);
  }

  /** Types the command. */
  function type(...args: string[]) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['ops/release/main.ts', ...args],
      {
        cwd: code,
        encoding: 'utf8',
        env: {
          ...process.env,
          HOME: path.join(folder, 'home-of-hung'),
          TMPDIR: path.join(folder, 'temporary'),
          SECRET_OF_HUNG: 'not for others',
        },
      },
    );
    return { status, stderr, stdout };
  }

  const out = () => path.join(folder, 'out');
  const release = () => type('--key', signerIn(folder, 'ours').file, '--out', out());

  it('asks for a key, and says how to make one', () => {
    expect(type().stderr).toBe(
      'Cần khóa để ký. Cách dùng: npm run release -- --key TỆP_KHÓA [--out THƯ_MỤC]\n',
    );
    expect(type('--key', 'package.json').stderr).toBe(
      '“package.json” không phải khóa để ký. Tạo khóa: ssh-keygen -t ed25519 -f ~/ap-so-phat-hanh\n',
    );
  });

  it('takes no key that lies in the folder of the code, whatever way leads to it', () => {
    const { file } = signerIn(code, 'inside');
    const link = path.join(folder, 'link-to-inside');
    symlinkSync(file, link);
    for (const key of ['inside', link])
      expect(type('--key', key)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining(`Khóa “${key}” nằm trong thư mục mã`) as string,
      });
    for (const name of [file, `${file}.pub`, link]) rmSync(name);
  });

  it('makes of the commit an archive that an upgrade takes, and leaves nothing else', async () => {
    writeFileSync(path.join(code, 'not-committed.txt'), '');
    const { key } = signerIn(folder, 'ours');
    const { status, stderr, stdout } = release();
    expect([status, stderr.includes('không xong')]).toEqual([0, false]);
    expect(stdout).toContain(
      `Đã ký. Mã khóa: ${key}. Báo mã khóa này cho nơi nhận bằng đường khác (điện thoại, công văn), đừng gửi tệp khóa.`,
    );
    const name = `ap-so-0.3.0-${git('log', '-1', '--format=%h')}-${platform}.tar.gz`;
    expect(readdirSync(out()).sort()).toEqual([name, `${name}.sha256`, `${name}.sig`]);
    expect(readdirSync(path.join(folder, 'temporary'))).toEqual([]);

    const source = await findSource(path.join(out(), name), folder, { key });
    const laid = path.join(folder, 'laid');
    await unpack(source, laid);
    const entry = readFileSync(path.join(laid, 'build/renderer/server/entry.mjs'), 'utf8');
    expect(entry).toBe('/ap-so\n');
    expect(readdirSync(laid)).not.toContain('not-committed.txt');
    expect(readFileSync(path.join(laid, 'build/first-data.db'), 'utf8')).toBe('sown');
    const packages = path.join(laid, 'node_modules');
    expect(readFileSync(path.join(packages, '.installed-for'), 'utf8')).toMatch(/^use /);
    // What is run, and its licence; nothing that only whoever writes code reads.
    expect(readdirSync(path.join(packages, '@tabler/icons'))).toEqual(['LICENSE']);
    expect(readdirSync(path.join(packages, '@a/b'))).toEqual(['LICENSE', 'dist']);
    expect(readdirSync(path.join(packages, '@a/b/dist'))).toEqual(['a.js', 'b.cjs', 'list.map']);
    expect(readdirSync(path.join(laid, 'cms/.next'))).toEqual(['a.js']);
  });

  it('packs nothing that tells of whoever makes it', () => {
    commit('tells');
    const { status, stderr } = release();
    expect(status).toBe(1);
    expect(stderr).toContain(
      `Chưa đóng gói được: trong “build/told.txt” còn ghi “${path.join(folder, 'home-of-hung')}”`,
    );
    expect(readdirSync(path.join(folder, 'temporary'))).toEqual([]);
  });

  it('is made of what is committed only', () => {
    writeFileSync(path.join(code, 'package.json'), '{"name":"ap-so","version":"9.9.9"}');
    expect(release().stderr).toContain('Còn thay đổi chưa commit');
    git('checkout', '--', 'package.json');
  });
});
