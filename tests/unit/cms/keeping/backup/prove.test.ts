import { expect, it } from 'vitest';
import { lostOf } from '../../../../../cms/keeping/backup/prove.ts';

const expected = { guides: 2, sessions: 3, audit: 5, payload_migrations: 1 };

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
