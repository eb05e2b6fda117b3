import { expect, it } from 'vitest';
import { newestSchema } from '../../../../../cms/keeping/backup/backup.ts';
import { BadBackup, UnusableHere } from '../../../../../cms/keeping/backup/bad-backup.ts';
import { isOfTrial, lostOf } from '../../../../../cms/keeping/proof/prove.ts';

const expected = {
  counts: { guides: 2, sessions: 3, audit: 5, payload_migrations: 1 },
  schema: newestSchema(),
};

it('takes a restore for whole when every row is there but those that it takes away itself', () => {
  expect(lostOf(expected, { guides: 2, sessions: 0, audit: 6, payload_migrations: 2 })).toBe(
    undefined,
  );
});

it.each([
  [{ guides: 1 }, 'bảng guides có 1 dòng, cần 2'],
  [{ guides: 3 }, 'bảng guides có 3 dòng, cần 2'],
  [{}, 'bảng guides có 0 dòng, cần 2'],
])('says which table is not as it was: %j', (found, said) => {
  expect(lostOf(expected, found)).toBe(said);
});

it('counts no rows in the tables of an older version', () => {
  expect(lostOf({ ...expected, schema: '20200101_000000_first' }, { guides: 1 })).toBeUndefined();
});

it.each<[boolean, Error]>([
  [true, new UnusableHere('Ổ đĩa không đủ chỗ.')],
  [true, Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' })],
  [true, new Error('insert', { cause: Object.assign(new Error(), { code: 'SQLITE_FULL' }) })],
  [false, new BadBackup('Thiếu dữ liệu.')],
  [false, Object.assign(new Error('no such table'), { code: 'SQLITE_ERROR' })],
])('knows a fault of the trial from one of the backup: %s, %s', (isOwn, error) => {
  expect(isOfTrial(error)).toBe(isOwn);
});
