import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  backupName,
  backupsAmong,
  readBackupName,
} from '../../../../../cms/keeping/backup/name.ts';

const bounds = { min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };

it('names a moment to the second, and reads it back', () => {
  fc.assert(
    fc.property(fc.date(bounds), fc.boolean(), (date, encrypted) => {
      date.setUTCMilliseconds(0);
      const at = date.toISOString();
      const name = backupName(at, encrypted);
      expect(readBackupName(name)).toEqual({ name, at, encrypted });
    }),
  );
});

it('takes no other file for a backup', () => {
  const others = ['thu.txt', 'ap-so-.tar.gz', 'ap-so-20261399T000000Z.tar.gz'];
  const draft = 'ap-so-20261126T200000Z.tar.gz.dang-chep';
  expect(backupsAmong([...others, draft, 'ban-sao-ap-so-20261126T200000Z.tar.gz'])).toEqual([]);
});

it('lists the newest first', () => {
  const names = ['ap-so-20261125T200000Z.tar.gz', 'ap-so-20261126T200000Z.tar.gz.age'];
  expect(backupsAmong(names).map(({ name }) => name)).toEqual(names.toReversed());
});
