import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packRelease } from '../../../ops/release/pack.ts';
import { platform, type ReleaseNote, releaseNoteIn } from '../../../ops/release/record.ts';
import { fingerprintOf, sign } from '../../../ops/release/signature.ts';
import { findSource, unpack } from '../../../ops/upgrade/source.ts';

const hasTool = spawnSync('ssh-keygen', ['-?']).error === undefined;

describe.skipIf(!hasTool)('a release', () => {
  let folder: string;
  let archive: string;
  /** Fingerprints of the key of the publisher, and of somebody else. */
  let ours: string;
  let theirs: string;

  const keyFile = (name: string) => path.join(folder, name);
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ap-so-release-'));
    for (const name of ['ours', 'theirs'])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', keyFile(name)]);
    [ours, theirs] = [fingerprintOf(keyFile('ours')), fingerprintOf(keyFile('theirs'))];
    archive = await packed('one');
    sign(archive, keyFile('ours'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const noteOf = (said: Partial<ReleaseNote>): ReleaseNote => ({
    ...{ format: 1, version: '0.2.0', commit: '4b011f79', at: '2026-11-30T00:00:00.000Z' },
    ...{ platform, key: ours },
    ...said,
  });

  /** Packs a tiny release that says something of itself. */
  function packed(name: string, said: Partial<ReleaseNote> = {}): Promise<string> {
    const code = path.join(folder, name);
    mkdirSync(path.join(code, 'node_modules'), { recursive: true });
    writeFileSync(path.join(code, 'package.json'), '{}');
    writeFileSync(path.join(code, 'node_modules/kept.js'), name);
    return packRelease(code, noteOf(said));
  }

  /** A copy of the archive with its signature, to be spoilt. */
  function copy(name: string, { isSigned = true } = {}): string {
    const file = path.join(folder, `${name}.tar.gz`);
    cpSync(archive, file);
    if (isSigned) cpSync(`${archive}.sig`, `${file}.sig`);
    return file;
  }

  const unpacked = () => path.join(mkdtempSync(path.join(folder, 'in-')), 'code');

  it('has a checksum beside it, and is laid out as it was packed', async () => {
    const check = ['--check', `${path.basename(archive)}.sha256`];
    expect(execFileSync('sha256sum', check, { cwd: folder, encoding: 'utf8' })).toContain(': OK');
    const source = await findSource(archive, { key: ours });
    expect(source).toMatchObject({ signer: ours });
    const code = unpacked();
    await unpack(source, code);
    expect(releaseNoteIn(code)).toEqual(noteOf({}));
    expect(readFileSync(path.join(code, 'node_modules/kept.js'), 'utf8')).toBe('one');
  });

  it('is taken unseen only from the key that is known', async () => {
    await expect(findSource(archive)).resolves.toMatchObject({ signer: ours });
    await expect(findSource(archive, { key: theirs })).rejects.toThrow(
      `Tệp “${archive}” do khóa ${ours} ký, không phải khóa ${theirs} của nơi phát hành`,
    );
    const unsigned = copy('unsigned', { isSigned: false });
    await expect(findSource(unsigned, { key: ours })).rejects.toThrow(
      `Không có chữ ký “${unsigned}.sig” bên cạnh tệp`,
    );
  });

  it('that was cut off or changed is not of its signature', async () => {
    const cut = copy('cut');
    truncateSync(cut, readFileSync(cut).length - 1);
    await expect(findSource(cut)).rejects.toThrow(`Tệp “${cut}” không khớp chữ ký của nó`);
    const changed = copy('changed');
    const bytes = readFileSync(changed);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    await expect(findSource(changed)).rejects.toThrow(`Tệp “${changed}” không khớp chữ ký của nó`);
  });

  it('is refused where its signature is not of the key that it names', async () => {
    const claims = await packed('claims');
    const unsigned = await findSource(claims);
    await expect(unpack(unsigned, unpacked())).rejects.toThrow(
      `Bản phát hành này có chữ ký của khóa ${ours}`,
    );
    sign(claims, keyFile('theirs'));
    const source = await findSource(claims);
    await expect(unpack(source, unpacked())).rejects.toThrow(
      `Bản phát hành này ghi là do khóa ${ours} ký, nhưng chữ ký kèm theo là của khóa ${theirs}`,
    );
  });

  it('is refused on another system', async () => {
    const other = await packed('other', { platform: 'linux-riscv64' });
    sign(other, keyFile('ours'));
    const source = await findSource(other);
    await expect(unpack(source, unpacked())).rejects.toThrow(
      `Bản phát hành này cho máy linux-riscv64, máy này là ${platform}`,
    );
  });

  it('that is given as a folder is code like any other: installed and compiled anew', async () => {
    const code = path.join(folder, 'as-folder');
    await unpack({ archive, sha256: '', signer: ours }, code);
    const laid = unpacked();
    await unpack({ folder: code }, laid);
    expect(existsSync(path.join(laid, 'package.json'))).toBe(true);
    expect(releaseNoteIn(laid)).toBeUndefined();
  });
});

describe.skipIf(!hasTool)('npm run release', () => {
  it('asks for a key, and says how to make one', () => {
    const type = (...args: string[]) =>
      spawnSync(process.execPath, ['ops/release/main.ts', ...args], { encoding: 'utf8' }).stderr;
    expect(type()).toBe(
      'Cần khóa để ký. Cách dùng: npm run release -- --key TỆP_KHÓA [--out THƯ_MỤC]\n',
    );
    expect(type('--key', 'package.json')).toBe(
      '“package.json” không phải khóa để ký. Tạo khóa: ssh-keygen -t ed25519 -f ap-so-phat-hanh\n',
    );
  });
});
