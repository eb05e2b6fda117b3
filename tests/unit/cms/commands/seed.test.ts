import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lock } from '../../../../env/folder-lock.ts';
import { failedWith, runFile } from '../../../support/command.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-seed-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const seed = () => runFile('cms/commands/seed.ts', [], { DATA_DIR: dataDir });

describe('seeding by hand', { timeout: 120_000 }, () => {
  it('begins no first time beside what runs, whose saves would wait for all of it', () => {
    const free = lock(dataDir, 'start.lock');
    expect(seed()).toEqual(failedWith(expect.stringMatching(/^Ấp Số đang chạy với thư mục /)));
    free?.();
  });

  it('fills nothing that a restore has not finished', () => {
    writeFileSync(path.join(dataDir, 'restore.unfinished'), '');
    expect(seed()).toEqual(failedWith(expect.stringMatching(/^Lần khôi phục trước chưa xong/)));
  });
});
