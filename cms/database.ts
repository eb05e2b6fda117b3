import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { Config } from 'payload';
import { serverOf, tellsWhyNotOpen } from './database-faults.ts';

/** How long a writer waits for another one, in milliseconds. */
const busyTimeout = 5000;

/** How long a server of MongoDB may take to answer, in milliseconds; it is 30 seconds by default. */
const patience = 8000;

/**
 * The database by its address: `file:` is the embedded SQLite, `mongodb:` a server. Both go without
 * transactions, so that they behave alike.
 */
export function databaseFor(uri: string, migrationDir: string): Config['db'] {
  if (!isEmbedded(uri)) {
    const adapter = mongooseAdapter({
      url: uri,
      connectOptions: { serverSelectionTimeoutMS: patience },
      ensureIndexes: true,
      transactionOptions: false,
      allowIDOnCreate: true,
      migrationDir,
    });
    return tellsWhyNotOpen(
      adapter,
      (reason) =>
        `Không mở được cơ sở dữ liệu MongoDB ở “${serverOf(uri)}”: ${reason}. Kiểm tra máy chủ và biến DATABASE_URI rồi chạy lại.`,
    );
  }
  const file = fileOf(uri);
  mkdirSync(path.dirname(file), { recursive: true });
  const adapter = sqliteAdapter({
    client: { url: uri },
    wal: true,
    busyTimeout,
    push: false,
    allowIDOnCreate: true,
    migrationDir,
  });
  return tellsWhyNotOpen(
    adapter,
    (reason) =>
      `Không mở được cơ sở dữ liệu “${file}”: ${reason}. Lấy lại tệp này từ bản sao lưu, hoặc dời đi để lập cơ sở dữ liệu mới.`,
  );
}

/** Whether the address is that of the embedded SQLite, whose tables are made by migrations. */
export function isEmbedded(uri: string): boolean {
  return uri.startsWith('file:');
}

function fileOf(uri: string): string {
  return uri.startsWith('file://') ? fileURLToPath(uri) : path.resolve(uri.slice('file:'.length));
}
