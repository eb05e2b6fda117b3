import { expect, test } from 'vitest';
import { backupTexts } from '../../../../../cms/admin/dashboard/backup-texts.ts';

const at = '2026-11-24T20:05:00.000Z';
const last = { at: '2026-11-24T20:00:00.000Z', name: 'a', bytes: 1, encrypted: false };
const proof = { at, name: 'a', seconds: 61, why: null };

test('a trial in a database of the same kind says how fast all would be back', () => {
  expect(backupTexts.proven(proof, last)).toBe(
    'Nếu mất hết lúc này thì mất những gì làm từ 03:00 ngày 25/11/2026; khôi phục mất khoảng 2 phút, chưa kể lúc dựng lại trang. Đã khôi phục thử lúc 03:05 ngày 25/11/2026, đếm lại đủ.',
  );
});

test('one in a database of another kind says what it proves, what it does not, and promises no time', () => {
  const told = backupTexts.proven({ ...proof, embedded: true }, last);
  expect(told).toMatch(/^Nếu mất hết lúc này thì mất những gì làm từ 03:00 ngày 25\/11\/2026\. /);
  expect(told).toContain('vào một cơ sở dữ liệu SQLite riêng, mất 2 phút');
  expect(told).toContain('Chưa thử: máy chủ MongoDB có nhận lại được không');
  expect(told).not.toContain('khôi phục mất khoảng');
});
