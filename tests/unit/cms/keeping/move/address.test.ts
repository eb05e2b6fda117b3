import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameOf, readAddress, settingOf } from '../../../../../cms/keeping/move/address.ts';
import { readEnvironment } from '../../../../../env/environment.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'ap-so-address-'))));
afterEach(async () => rm(folder, { recursive: true }));

const read = (given: string | undefined) => readAddress('--from', given);

test('a data folder stands for the database in it', () => {
  const address = pathToFileURL(path.join(folder, 'ap-so.db')).href;
  expect(read(folder)).toBe(address);
  expect(read(`file:${folder}/ap-so.db`)).toBe(address);
});

test('two names of a file are one address', async () => {
  await writeFile(path.join(folder, 'ap-so.db'), '');
  await symlink(path.join(folder, 'ap-so.db'), path.join(folder, 'other.db'));
  expect(read(`file:${folder}/other.db`)).toBe(read(folder));
});

test('a login is used and never shown', () => {
  const uri = 'mongodb://ten:m%40t@may:27017,may2/apso?replicaSet=rs';
  expect(read(` ${uri} `)).toBe(uri);
  expect(nameOf(uri)).toBe('“mongodb://may:27017,may2/apso”');
  expect(nameOf('mongodb+srv://u:p@may?x=1')).toBe('“mongodb://may/test”');
});

test.each([undefined, '', ' '])('%j is told to be nothing', (given) => {
  expect(() => read(given)).toThrow(/^Sau --from chưa có gì, cần file:ĐƯỜNG_DẪN \(SQLite\)/);
});

test.each(['/khong/co', 'mongodb://', 'file:', 'postgres://u:p@h/d'])(
  '%j is told what is expected, without a password',
  (given) => {
    expect(() => read(given)).toThrow(/^Sau --from nhận được .+, cần file:ĐƯỜNG_DẪN \(SQLite\)/);
    expect(() => read(given)).not.toThrow(/u:p/);
  },
);

test.each([
  ['file:///var/lib/ap-so/ap-so.db', 'file:/var/lib/ap-so/ap-so.db'],
  [
    'mongodb://ten:m%40t@may:27017,may2/apso?replicaSet=rs',
    'mongodb://may:27017,may2/apso?replicaSet=rs',
  ],
  ['mongodb+srv://u:p@may/apso', 'mongodb+srv://may/apso'],
  ['mongodb://may/apso', 'mongodb://may/apso'],
])('the setting that is told for %s is taken', (uri, told) => {
  expect(settingOf(uri)).toBe(told);
  const taken = readEnvironment({ DATA_DIR: folder, DATABASE_URI: told });
  expect(taken.databaseUri).toBe(told);
});
