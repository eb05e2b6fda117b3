import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { disk, syncEach } from '../../../../publisher/files/disk.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-disk-'));
  mkdirSync(path.join(folder, 'a/b'), { recursive: true });
  for (const name of ['one', 'a/two', 'a/b/three']) writeFileSync(path.join(folder, name), name);
  symlinkSync('nowhere', path.join(folder, 'link'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a tree is synced, file by file where there is no quicker way', async () => {
  await expect(disk.syncTree(folder)).resolves.toBeUndefined();
  await expect(syncEach(folder)).resolves.toBeUndefined();
  await expect(disk.syncFolder(folder)).resolves.toBeUndefined();
});

it('a tree that is not there is an error, not a release', async () => {
  await expect(disk.syncTree(path.join(folder, 'none'))).rejects.toThrow('ENOENT');
});
