import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { platform, type ReleaseNote, releaseNoteIn } from '../../../../ops/release/record.ts';
import { sign } from '../../../../ops/release/signature.ts';
import { findSource, type Known, type Source, unpack } from '../../../../ops/upgrade/source.ts';
import {
  canSign,
  noteOf,
  type Signer,
  signedRelease,
  signerIn,
} from '../../../support/signed-release.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-release-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fresh = () => mkdtempSync(path.join(folder, 'in-'));
const find = (archive: string, known: Known = {}) => findSource(archive, fresh(), known);

/** Lays a source out. @returns the folder of its code */
async function laid(source: Source): Promise<string> {
  const code = path.join(fresh(), 'code');
  await unpack(source, code);
  return code;
}

describe.skipIf(!canSign)('a release', () => {
  let archive: string;
  /** The publisher, and somebody else. */
  let ours: Signer;
  let theirs: Signer;

  beforeAll(async () => {
    [ours, theirs] = [signerIn(folder, 'ours'), signerIn(folder, 'theirs')];
    archive = await packed('one');
  });

  /** Writes the code of a tiny release. */
  function codeOf(name: string): string {
    const code = path.join(folder, name);
    mkdirSync(path.join(code, 'node_modules'), { recursive: true });
    writeFileSync(path.join(code, 'package.json'), '{}');
    writeFileSync(path.join(code, 'node_modules/kept.js'), name);
    return code;
  }

  const packed = (name: string, said: Partial<ReleaseNote> = {}) =>
    signedRelease(codeOf(name), ours, said);

  /** Packs by hand what `npm run release` would not, and signs it. */
  function packedByHand(name: string, ...members: string[]): string {
    const file = path.join(folder, `${name}.tar.gz`);
    execFileSync('tar', ['-czf', file, '--sort=name', '-C', folder, ...members]);
    sign(file, ours.file);
    return file;
  }

  /** A copy of the archive with its signature, to be spoilt. */
  function copy(name: string, { isSigned = true } = {}): string {
    const file = path.join(folder, `${name}.tar.gz`);
    cpSync(archive, file);
    if (isSigned) cpSync(`${archive}.sig`, `${file}.sig`);
    return file;
  }

  it('has a checksum beside it, and is laid out as it was packed', async () => {
    const check = ['--check', `${path.basename(archive)}.sha256`];
    expect(execFileSync('sha256sum', check, { cwd: folder, encoding: 'utf8' })).toContain(': OK');
    const source = await find(archive, { key: ours.key });
    expect(source).toMatchObject({ key: ours.key, note: { version: '0.2.0' } });
    const code = await laid(source);
    expect(releaseNoteIn(code)).toMatchObject(noteOf(ours));
    expect(readFileSync(path.join(code, 'node_modules/kept.js'), 'utf8')).toBe('one');
  });

  it('is taken only from a key that was named, now or before', async () => {
    await expect(find(archive, { kept: ours.key })).resolves.toMatchObject({ key: ours.key });
    const changed = { kept: theirs.key, key: ours.key };
    await expect(find(archive, changed)).resolves.toMatchObject({ key: ours.key });
    await expect(find(archive)).rejects.toThrow(
      /chưa biết khóa của nơi phát hành: thêm --key với mã khóa \(SHA256:…\)(?!.*SHA256:\w)/,
    );
    const unsigned = copy('unsigned', { isSigned: false });
    await expect(find(unsigned, { kept: ours.key })).rejects.toThrow(
      `Không thấy tệp chữ ký “${unsigned}.sig” bên cạnh`,
    );
  });

  it('of another key is refused without naming that key to whoever would take it', async () => {
    const said = await find(archive, { kept: theirs.key }).catch((error: Error) => error.message);
    expect(said).toContain(`không phải do khóa ${theirs.key} của nơi phát hành ký`);
    expect(said).not.toContain(ours.key);
  });

  it('that was cut off or changed is not of its signature', async () => {
    const cut = copy('cut');
    truncateSync(cut, readFileSync(cut).length - 1);
    const known = { kept: ours.key };
    await expect(find(cut, known)).rejects.toThrow(`Tệp “${cut}” không khớp chữ ký của nó`);
    const changed = copy('changed');
    const bytes = readFileSync(changed);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    await expect(find(changed, known)).rejects.toThrow(`Tệp “${changed}” không khớp chữ ký của nó`);
  });

  it('that was signed for something else is not signed', async () => {
    const other = copy('other-use', { isSigned: false });
    execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', ours.file, '-n', 'file', other]);
    await expect(find(other, { kept: ours.key })).rejects.toThrow('không khớp chữ ký của nó');
  });

  it('is refused where its signature is not of the key that it names', async () => {
    const claims = await signedRelease(codeOf('claims'), ours, { key: theirs.key });
    await expect(find(claims, { kept: ours.key })).rejects.toThrow(
      `Bản phát hành này ghi là do khóa ${theirs.key} ký, nhưng chữ ký kèm theo là của khóa ${ours.key}`,
    );
  });

  it('is refused on another system', async () => {
    const other = await packed('other', { platform: 'linux-riscv64' });
    await expect(find(other, { kept: ours.key })).rejects.toThrow(
      `Bản phát hành này cho máy linux-riscv64, máy này là ${platform}`,
    );
  });

  it('that is older than what runs is refused unless somebody says so', async () => {
    const kept = ours.key;
    const after = '2026-11-30T07:00:01+07:00';
    await expect(find(archive, { kept, since: after })).rejects.toThrow(
      'Bản phát hành này (07:00 ngày 30/11/2026) cũ hơn mã đang chạy',
    );
    const same = { kept, since: '2026-11-30T07:00:00+07:00' };
    await expect(find(archive, same)).resolves.toMatchObject({ key: kept });
  });

  it('that is not of the commit that it names is refused', async () => {
    const code = codeOf('other-commit');
    await signedRelease(code, ours);
    writeFileSync(path.join(code, 'ops/revision.txt'), '00000000 2026-11-30T00:00:00.000Z\n');
    const name = path.basename(code);
    const spoilt = packedByHand('spoilt', `${name}/release.json`, name);
    const source = await find(spoilt, { kept: ours.key });
    await expect(laid(source)).rejects.toThrow('không phải do npm run release đóng gói');
  });

  it('has a note that is a plain file of some size, and no other is read', async () => {
    const code = codeOf('led-astray');
    await signedRelease(code, ours);
    const note = path.join(code, 'release.json');
    const elsewhere = path.join(fresh(), 'note');
    renameSync(note, elsewhere);
    symlinkSync(elsewhere, note);
    expect(() => releaseNoteIn(code)).toThrow('Không đọc được release.json');
    rmSync(note);
    writeFileSync(note, readFileSync(elsewhere, 'utf8') + ' '.repeat(64 * 1024));
    expect(() => releaseNoteIn(code)).toThrow('Không đọc được release.json');
    renameSync(elsewhere, note);
    expect(releaseNoteIn(code)).toMatchObject({ commit: noteOf(ours).commit });
  });

  it('that needs more room than there is is not unpacked', async () => {
    const source = await find(archive, { kept: ours.key });
    const target = path.join(fresh(), 'code');
    await expect(unpack({ ...source, bytes: 8e15 } as Source, target)).rejects.toThrow(
      /^Ổ đĩa chứa mã còn .* cần .*GB để giải nén/,
    );
    expect(readdirSync(target)).toEqual([]);
  });

  it('leaves the room that must stay free, in copying and in unpacking', async () => {
    const known = { kept: ours.key };
    await expect(find(archive, { ...known, reserve: 8e15 })).rejects.toThrow(
      /^Ổ đĩa chứa mã còn .* cần .*GB để chép: xóa bớt/,
    );
    const target = path.join(fresh(), 'code');
    await expect(unpack(await find(archive, known), target, 8e15)).rejects.toThrow(
      /^Ổ đĩa chứa mã còn .* cần .*GB để giải nén: xóa bớt/,
    );
    expect(readdirSync(target)).toEqual([]);
  });

  it('is what was looked at, whatever becomes of the file meanwhile', async () => {
    const file = copy('exchanged');
    const source = await find(file, { kept: ours.key });
    writeFileSync(file, 'somebody else');
    writeFileSync(`${file}.sig`, 'somebody else');
    const code = await laid(source);
    expect(readFileSync(path.join(code, 'node_modules/kept.js'), 'utf8')).toBe('one');
  });

  it('that is given as a folder is code like any other: installed and compiled anew', async () => {
    const code = await laid(await find(archive, { kept: ours.key }));
    const again = await laid({ folder: code });
    expect(existsSync(path.join(again, 'package.json'))).toBe(true);
    expect(releaseNoteIn(again)).toBeUndefined();
  });
});

describe('an archive of code', () => {
  /** Packs files as somebody who means no good would. */
  function archiveOf(name: string, write: (code: string) => void, ...how: string[]): string {
    const code = path.join(fresh(), name);
    mkdirSync(code);
    writeFileSync(path.join(code, 'package.json'), '{}');
    write(code);
    const file = path.join(folder, `${name}.tar.gz`);
    const place = ['-C', path.dirname(code), name];
    execFileSync('tar', ['-czPf', file, ...how, ...place], { stdio: 'ignore' });
    return file;
  }
  const file = (name: string) => (code: string) => writeFileSync(path.join(code, name), 'x');

  it('writes nothing beside the folder that it is unpacked into', async () => {
    const outside = path.join(folder, 'outside');
    const absolute = archiveOf('absolute', file('evil'), `--transform=s,.*/evil,${outside},`);
    const above = archiveOf('above', file('evil'), '--transform=s,.*/evil,above/../../outside,');
    await find(absolute)
      .then(laid)
      .catch(() => undefined);
    await find(above)
      .then(laid)
      .catch(() => undefined);
    expect(readdirSync(folder)).not.toContain('outside');
    expect(existsSync(outside)).toBe(false);

    mkdirSync(path.join(folder, 'aim'));
    const through = archiveOf(
      'through',
      (code) => {
        symlinkSync(path.join(folder, 'aim'), path.join(code, 'a-way'));
        mkdirSync(path.join(code, 'b'));
        writeFileSync(path.join(code, 'b/evil'), 'x');
      },
      '--sort=name',
      '--transform=s,/b/evil,/a-way/evil,',
    );
    await find(through)
      .then(laid)
      .catch(() => undefined);
    expect(readdirSync(path.join(folder, 'aim'))).toEqual([]);
  });

  // Without root, tar gives no such rights anyway: nothing could fail.
  const asRoot = it.skipIf(process.getuid?.() !== 0);
  asRoot(
    'gives no program rights of its owner, and nobody else the right to change it',
    async () => {
      const archive = archiveOf('rights', (code) => {
        file('program')(code);
        chmodSync(path.join(code, 'program'), 0o6777);
      });
      const umask = process.umask(0o022);
      onTestFinished(() => void process.umask(umask));
      const code = await find(archive).then(laid);
      expect((statSync(path.join(code, 'program')).mode & 0o7777).toString(8)).toBe('755');
    },
  );

  it('with something else than files and folders is refused before it is unpacked', async () => {
    const archive = archiveOf(
      'pipe',
      (code) => void execFileSync('mkfifo', [path.join(code, 'p')]),
    );
    await expect(find(archive)).rejects.toThrow('Tệp nén có thứ không phải tệp hay thư mục');
  });

  it('brings no history, which git would do as it is told in', async () => {
    const archive = archiveOf('history', (code) => {
      mkdirSync(path.join(code, '.git'));
      file('.git/config')(code);
    });
    expect(readdirSync(await find(archive).then(laid))).toEqual(['package.json']);
  });

  it('that grows when it is unpacked is counted before', async () => {
    const archive = archiveOf('bomb', (code) => truncateSync(path.join(code, 'package.json'), 5e7));
    expect(statSync(archive).size).toBeLessThan(100_000);
    const source = (await find(archive)) as { bytes: number };
    expect(source.bytes).toBeGreaterThan(5e7);
  });
});
