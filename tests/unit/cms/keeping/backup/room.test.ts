import { expect, test } from 'vitest';
import { roomToRestore } from '../../../../../cms/keeping/backup/restore.ts';

test('a restore needs the room of its parts twice, and of the database for the log that fills it', () => {
  const parts = [
    { path: 'database/ap-so.db', bytes: 1_000 },
    { path: 'media/hinh.jpg', bytes: 10 },
    { path: 'settings.json', bytes: 1 },
  ];
  expect(roomToRestore(parts)).toBe(3_022);
});
