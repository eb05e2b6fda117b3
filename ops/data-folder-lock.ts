import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's code for a file that another process has locked. */
const busy = 5;

/**
 * Keeps a second start away from a data folder for as long as this process lives. The lock is the
 * system's own, on a file that stays empty: it ends with the process, however that ends.
 * @throws {Error} with one Vietnamese sentence when another start runs with this folder
 */
export function lockDataFolder(dataDir: string): void {
  const lock = new DatabaseSync(path.join(dataDir, 'start.lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    throw new Error(
      `Ấp Số đang chạy với thư mục “${dataDir}” (DATA_DIR): dừng bản đang chạy rồi mở lại, hoặc chọn thư mục khác.`,
      { cause: error },
    );
  }
  held.push(lock);
}

/** A lock that nothing refers to would be closed as garbage. */
const held: DatabaseSync[] = [];
