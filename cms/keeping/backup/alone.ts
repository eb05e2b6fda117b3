import { lock } from '../../../env/folder-lock.ts';

/**
 * Makes backups and tries them while nobody else does so with this data folder: they unpack into the
 * same places, and what was made is tried before the next one is.
 * @throws {Error} with one Vietnamese sentence when somebody does
 */
export async function aloneWithBackups<Result>(
  dataDir: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const unlock = lock(dataDir, 'backup.lock');
  if (!unlock) throw new Error('Một lần sao lưu khác đang chạy: đợi xong rồi chạy lại.');
  try {
    return await work();
  } finally {
    unlock();
  }
}
