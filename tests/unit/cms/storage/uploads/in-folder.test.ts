import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FolderUploads } from '../../../../../cms/storage/uploads/in-folder.ts';
import { mayMount, mountMemory, unmount } from '../../../../crash/support/small-disk.ts';

let root: string;
const media = (...parts: string[]) => path.join(root, 'media', ...parts);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'ap-so-in-folder-'));
});
afterEach(() => rm(root, { recursive: true }));

it('writes to a folder that is a disk of its own', async ({ skip }) => {
  skip(!mayMount(path.join(root, 'try')));
  mountMemory(media(), 1);
  try {
    await new FolderUploads(root).write('media', 'hinh.jpg', Buffer.from('hình'));
    expect(await readdir(media())).toEqual(['hinh.jpg']);
  } finally {
    unmount(media());
  }
});

it('keeps nothing, on no disk, while the shared folder is gone', async () => {
  const uploads = new FolderUploads(root, { isShared: true });
  await expect(uploads.write('media', 'hinh.jpg', Buffer.from('hình'))).rejects.toThrow('ENOENT');
  expect(await readdir(root)).toEqual([]);
});

it('takes what was left half written for no upload, and removes it when it is old', async () => {
  await mkdir(media());
  for (const name of ['hinh.jpg', 'old.new', 'young.new']) await writeFile(media(name), '');
  for (const name of ['hinh.jpg', 'old.new']) await utimes(media(name), 1, 1);
  const uploads = new FolderUploads(root);
  expect(await uploads.names('media')).toEqual(['hinh.jpg']);
  await uploads.removeDrafts(new Date(2000));
  expect((await readdir(media())).toSorted()).toEqual(['hinh.jpg', 'young.new']);
});
