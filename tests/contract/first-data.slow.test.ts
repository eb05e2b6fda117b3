import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layFirstData } from '../../cms/storage/database/first-data.ts';
import { isSeeded, seed } from '../../cms/keeping/seed/seed.ts';
import { openCms } from '../../cms/open.ts';
import { failedWith, runFile } from '../support/command.ts';
import { contract } from './support/contract.ts';

contract('the first data of a release', (cms) => {
  let folder: string;
  let sown: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ap-so-sown-'));
    sown = path.join(folder, 'first-data.db');
    expect(sow(sown)).toEqual({ code: 0, out: '', error: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const sow = (file: string) =>
    runFile('cms/commands/sow.ts', [file], { DATA_DIR: path.join(folder, 'made') });
  const fileIn = (name: string) => path.join(folder, name, 'ap-so.db');
  const placeOf = (name: string) => ({
    databaseUri: `file:${fileIn(name)}`,
    dataDir: path.join(folder, name),
  });
  const lay = (name: string) => layFirstData(placeOf(name), sown);

  test('are what the seed writes, and nothing of the place where they were made', async () => {
    expect(lay('laid')).toBe(true);
    expect(statSync(fileIn('laid')).mode & 0o777).toBe(0o600);
    const { environment } = cms();
    const payload = await openCms({ ...environment, databaseUri: `file:${fileIn('laid')}` });
    try {
      expect(await isSeeded(payload)).toBe(true);
      expect(new Set(Object.values(await seed(payload, { samples: true })))).toEqual(new Set([0]));
      for (const collection of ['users', 'audit', 'tries', 'payload-preferences'] as const)
        expect([collection, await payload.count({ collection })]).toEqual([
          collection,
          { totalDocs: 0 },
        ]);
    } finally {
      await payload.destroy();
    }
    const bytes = readFileSync(sown);
    const secret = readFileSync(path.join(folder, 'made', 'secret'));
    for (const own of [Buffer.from(folder), secret]) expect(bytes.includes(own)).toBe(false);
  });

  test('are copied of no database that somebody may work with', () => {
    const other = path.join(folder, 'other.db');
    expect(sow(other)).toEqual(failedWith(expect.stringContaining('thư mục dữ liệu trống')));
    expect(existsSync(other)).toBe(false);
  });

  test('are laid where there is no database, nor what is left of one', () => {
    expect(lay('again')).toBe(true);
    writeFileSync(fileIn('again'), 'another');
    expect(lay('again')).toBe(false);
    expect(readFileSync(fileIn('again'), 'utf8')).toBe('another');
    expect(lay('log')).toBe(true);
    rmSync(fileIn('log'));
    writeFileSync(`${fileIn('log')}-wal`, 'of another');
    expect(lay('log')).toBe(false);
    expect(existsSync(fileIn('log'))).toBe(false);
  });

  test('are none of a folder of code, nor for MongoDB', () => {
    expect(layFirstData(placeOf('code'), path.join(folder, 'none.db'))).toBe(false);
    const databaseUri = 'mongodb://127.0.0.1/ap-so';
    expect(layFirstData({ ...placeOf('server'), databaseUri }, sown)).toBe(false);
  });

  test('are not laid where a restore was broken off', () => {
    mkdirSync(path.join(folder, 'half'));
    writeFileSync(path.join(folder, 'half', 'restore.unfinished'), '');
    expect(lay('half')).toBe(false);
  });
});
