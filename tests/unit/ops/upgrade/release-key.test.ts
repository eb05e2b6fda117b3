import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { demandKey, keepReleaseKey, releaseKeyOf } from '../../../../ops/upgrade/release-key.ts';

const key = `SHA256:${'aB3+/'.repeat(8)}xyz`;

function versions() {
  const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-key-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { link: folder.replace(/$/, '-link'), folder };
}

it('the key whose releases are taken lies beside the versions, as an operator can read it', () => {
  const at = versions();
  expect(releaseKeyOf(at)).toBeUndefined();
  keepReleaseKey(at, key);
  expect(releaseKeyOf(at)).toBe(key);
  expect(readFileSync(path.join(at.folder, 'release-key'), 'utf8')).toBe(`${key}\n`);
});

it('a key that can’t be read is not the same as none', () => {
  const at = versions();
  writeFileSync(path.join(at.folder, 'release-key'), 'SHA256:cut');
  expect(() => releaseKeyOf(at)).toThrow('Không đọc được “');
  expect(() => releaseKeyOf({ ...at, folder: path.join(at.folder, 'release-key') })).toThrow(
    'Không đọc được “',
  );
});

it('what is typed in the place of a key is named', () => {
  expect(demandKey(key)).toBe(key);
  for (const typed of ['', 'SHA256:', `${key}=`, key.toLowerCase()])
    expect(() => demandKey(typed)).toThrow(`“${typed}” không phải mã khóa`);
});
