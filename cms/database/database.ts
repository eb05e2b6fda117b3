import type { DatabaseAdapterObj, Migration } from 'payload';
import { serverOf, tellsWhyNotOpen } from './faults.ts';
import { serverDatabase } from './mongodb.ts';
import { embeddedDatabase, fileOf } from './sqlite.ts';

/** The database by its address: `file:` is the embedded SQLite, `mongodb:` a server. */
export function databaseFor(
  uri: string,
  migrations: Migration[],
  migrationDir: string,
): DatabaseAdapterObj {
  if (isEmbedded(uri)) {
    return tellsWhyNotOpen(
      embeddedDatabase(uri, migrations, migrationDir),
      (reason) =>
        `Không mở được cơ sở dữ liệu “${fileOf(uri)}”: ${reason}. Lấy lại tệp này từ bản sao lưu, hoặc dời đi để lập cơ sở dữ liệu mới.`,
    );
  }
  return tellsWhyNotOpen(
    serverDatabase(uri, migrationDir),
    (reason) =>
      `Không mở được cơ sở dữ liệu MongoDB ở “${serverOf(uri)}”: ${reason}. Kiểm tra máy chủ và biến DATABASE_URI rồi chạy lại.`,
  );
}

/** Whether the address is that of the embedded SQLite. */
export function isEmbedded(uri: string): boolean {
  return uri.startsWith('file:');
}
