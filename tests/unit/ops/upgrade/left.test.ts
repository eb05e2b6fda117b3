import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asideOf } from '../../../../cms/storage/database/put-back.ts';
import { tellLeft } from '../../../../ops/upgrade/left.ts';
import { databaseFile } from '../../../../ops/upgrade/preflight.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ap-so o'left-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('tells what a way back laid aside: where, how much, and the line that removes it', () => {
  const file = path.join(folder, 'ap-so.db');
  const aside = asideOf(file, new Date('2026-11-29T10:00:00Z'));
  for (const name of [file, `${file}-wal`, `${file}.truoc-nang-cap-20261129100000000`, aside])
    writeFileSync(name, 'x'.repeat(3000));
  const [told, ...more] = tellLeft(file);
  expect(more).toEqual([]);
  expect(told).toContain(`“${aside}”, 3\u00a0KB`);
  expect(told).toMatch(/xóa: rm '.*ap-so o'\\''left-.*\.sau-nang-cap-20261129100000000'$/);
});

it('says nothing where nothing was laid aside, or a server keeps the data', () => {
  expect(tellLeft(path.join(folder, 'ap-so.db'))).toEqual([]);
  expect(tellLeft(path.join(folder, 'not-there', 'ap-so.db'))).toEqual([]);
  expect(tellLeft(undefined)).toEqual([]);
});

it.each([
  ['file:///srv/ap%20so/ap-so.db', '/srv/ap so/ap-so.db'],
  ['file:/srv/ap-so.db', '/srv/ap-so.db'],
  ['file:./ap-so.db', path.resolve('ap-so.db')],
  ['mongodb://localhost/ap-so', undefined],
])('knows the file of %s', (databaseUri, file) => {
  expect(databaseFile({ databaseUri })).toBe(file);
});
