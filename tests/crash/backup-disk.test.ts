import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FolderStore } from '../../cms/keeping/backup/stores/folder.ts';
import { mayMount, mountMemory, unmount } from './support/small-disk.ts';

const work = mkdtempSync(path.join(tmpdir(), 'ap-so-backup-disk-'));
const disk = path.join(work, 'disk');
afterAll(() => rmSync(work, { recursive: true }));

describe.skipIf(!mayMount(disk))('a disk for backups that is too small', () => {
  test('keeps what it has, takes no half, and says so', async () => {
    mountMemory(disk, 1);
    try {
      const store = new FolderStore(disk);
      const keep = (name: string, bytes: Buffer) => {
        const file = path.join(work, name);
        writeFileSync(file, bytes);
        return store.put(name, file, createHash('sha256').update(bytes).digest('hex'));
      };
      await keep('small', Buffer.alloc(300_000, 'a'));
      await expect(keep('large', Buffer.alloc(2_000_000, 'b'))).rejects.toThrow(
        /^Không còn chỗ ở “.+” để cất bản sao lưu\./,
      );
      expect(readdirSync(disk)).toEqual(['small']);
      await keep('another', Buffer.alloc(300_000, 'c'));
      expect(readdirSync(disk).toSorted()).toEqual(['another', 'small']);
    } finally {
      unmount(disk);
    }
  });
});
