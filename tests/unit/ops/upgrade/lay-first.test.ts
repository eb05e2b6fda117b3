import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canSign, type Signer, signedRelease, signerIn } from '../../../support/signed-release.ts';

describe.skipIf(!canSign)('a release that the installer lays', () => {
  let folder: string;
  let archive: string;
  let ours: Signer;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ap-so-first-'));
    const code = path.join(folder, 'released');
    mkdirSync(code);
    writeFileSync(path.join(code, 'package.json'), '{}', { mode: 0o600 });
    ours = signerIn(folder, 'ours');
    archive = await signedRelease(code, ours);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Lays it for an installation of that name. */
  function lay(name: string, key: string) {
    const to = path.join(folder, name);
    const typed = ['ops/upgrade/lay-first.ts', '--from', archive, '--key', key, '--to', to];
    const { status, stderr } = spawnSync(process.execPath, typed, { encoding: 'utf8' });
    return { status, stderr, versions: `${to}.versions` };
  }

  it('is the first version, for the service to read, and its key is kept', () => {
    const { status, stderr, versions } = lay('ap-so', ours.key);
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(versions).sort()).toEqual(['first', 'release-key', 'upgrade.lock']);
    expect(readFileSync(path.join(versions, 'release-key'), 'utf8')).toBe(`${ours.key}\n`);
    expect(statSync(path.join(versions, 'first')).mode & 0o777).toBe(0o755);
    expect(statSync(path.join(versions, 'first/package.json')).mode & 0o777).toBe(0o644);
  });

  it('takes the place of one that was broken off', () => {
    const left = path.join(folder, 'again.versions/first/half');
    mkdirSync(left, { recursive: true });
    mkdirSync(path.join(folder, 'again.versions/taken-abc'), { mode: 0o700 });
    const { status, versions } = lay('again', ours.key);
    expect(status).toBe(0);
    expect(readdirSync(versions)).not.toContain('taken-abc');
    expect(readdirSync(path.join(versions, 'first'))).not.toContain('half');
  });

  it('is not laid when it is of another key', () => {
    const { status, stderr, versions } = lay('foreign', signerIn(folder, 'theirs').key);
    expect([status, stderr]).toEqual([1, expect.stringContaining('đừng dùng tệp này')]);
    expect(readdirSync(versions)).toEqual(['upgrade.lock']);
  });

  it('is not laid where another key is kept, and the file with that key is named', () => {
    const { key } = signerIn(folder, 'before');
    const file = path.join(folder, 'kept.versions/release-key');
    mkdirSync(path.dirname(file));
    writeFileSync(file, `${key}\n`);
    const { status, stderr } = lay('kept', ours.key);
    expect(status).toBe(1);
    expect(stderr).toContain(`Máy này đã nhớ mã khóa ${key} (tệp “${file}”)`);
    expect(readFileSync(file, 'utf8')).toBe(`${key}\n`);
    expect(readdirSync(path.dirname(file)).sort()).toEqual(['release-key', 'upgrade.lock']);
  });

  it('is never laid over an installation that is there', () => {
    symlinkSync(folder, path.join(folder, 'there'));
    const { status, stderr } = lay('there', ours.key);
    expect([status, stderr]).toEqual([1, expect.stringContaining('dùng npm run upgrade')]);
  });
});
