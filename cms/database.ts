import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { Config } from 'payload';

/** How long a writer waits for another one, in milliseconds. */
const busyTimeout = 5000;

/**
 * The database by its address: `file:` is the embedded SQLite, `mongodb:` a server. Both go without
 * transactions, so that they behave alike.
 */
export function databaseFor(uri: string, migrationDir: string): Config['db'] {
  if (!isEmbedded(uri)) {
    return mongooseAdapter({
      url: uri,
      ensureIndexes: true,
      transactionOptions: false,
      allowIDOnCreate: true,
      migrationDir,
    });
  }
  mkdirSync(path.dirname(fileOf(uri)), { recursive: true });
  return sqliteAdapter({
    client: { url: uri },
    wal: true,
    busyTimeout,
    push: false,
    allowIDOnCreate: true,
    migrationDir,
  });
}

/** Whether the address is that of the embedded SQLite, whose tables are made by migrations. */
export function isEmbedded(uri: string): boolean {
  return uri.startsWith('file:');
}

function fileOf(uri: string): string {
  return uri.startsWith('file://') ? fileURLToPath(uri) : path.resolve(uri.slice('file:'.length));
}
