import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/** Not imported, since the CMS comes this way too and its bundler need not know the module. */
const sqlite = process.getBuiltinModule('node:sqlite');

/** SQLite's code for a file that another process has locked. */
const busy = 5;

/**
 * Keeps a second start away from a data folder for as long as this process lives.
 * @throws {Error} with one Vietnamese sentence when another start runs with this folder
 */
export function lockDataFolder(dataDir: string): void {
  if (lock(dataDir, 'start.lock')) return;
  throw new Error(
    `Ấp Số đang chạy với thư mục “${dataDir}” (DATA_DIR): dừng bản đang chạy rồi mở lại, hoặc chọn thư mục khác.`,
  );
}

/**
 * Takes a lock of a data folder. It is the system's own, on a file that stays empty: it ends with the
 * process, however that ends.
 * @returns gives it up; undefined when another process has it
 */
export function lock(dataDir: string, name: string): (() => void) | undefined {
  const file = new sqlite.DatabaseSync(path.join(dataDir, name), { timeout: 0 });
  try {
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    return undefined;
  }
  held.add(file);
  return () => {
    if (held.delete(file)) file.close();
  };
}

/** A lock that nothing refers to would be closed as garbage. */
const held = new Set<DatabaseSync>();
