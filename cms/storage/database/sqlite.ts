import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { getTableColumns } from '@payloadcms/db-sqlite/drizzle';
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload';
import { present } from '../../../content/present.ts';
import { hideFromOthers } from '../../../env/data-folder.ts';
import { fileOf } from './address.ts';
import { worksAfterCommit } from './after-commit.ts';
import { EmbeddedClient } from './client.ts';
import { migrateEmbedded } from './migrate.ts';
import { begin, beginOn, removeSession } from './session.ts';
import { writesWholeRows } from './whole-rows.ts';

/**
 * SQLite in a file, with a transaction for each operation of Payload. Between two processes it writes
 * in short turns. Its tables are made and changed when it is opened.
 */
export function embeddedDatabase(
  uri: string,
  migrations: Migration[],
  migrationDir: string,
): DatabaseAdapterObj {
  const adapter = sqliteAdapter({
    client: { url: uri },
    push: false,
    allowIDOnCreate: true,
    transactionOptions: { behavior: 'immediate' },
    migrationDir,
  });
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args) as unknown as SQLiteAdapter;
      // Each document of a bulk operation in its own transaction: one that fails leaves nothing behind.
      database.bulkOperationsSingleTransaction = true;
      writesInTurns(database, migrations);
      insertsForIds(database);
      writesWholeRows(database as unknown as DatabaseAdapter);
      worksAfterCommit(database as unknown as DatabaseAdapter, { defersWrites: false });
      return database as unknown as ReturnType<typeof adapter.init>;
    },
  };
}

/** The client of a database that `embeddedDatabase` made; undefined for another kind. */
export function embeddedClient(database: object): EmbeddedClient | undefined {
  const client: unknown = Reflect.get(database, 'client');
  // Not by class, since the bundler may duplicate it.
  return client instanceof Object && 'view' in client ? (client as EmbeddedClient) : undefined;
}

/**
 * Begins to read all of the database as it is at this moment.
 * @returns the id of a transaction, to be given up with `rollbackTransaction`; undefined when the
 * database is another one
 */
export async function beginView(database: object): Promise<string | undefined> {
  const client = embeddedClient(database);
  if (!client) return undefined;
  return beginOn(database as SQLiteAdapter, client, () => client.view());
}

/**
 * Begins a transaction in which documents may refer to each other before they are there.
 * @returns its id; undefined when the database is another one, which looks for nothing
 */
export async function beginCircles(database: object): Promise<string | undefined> {
  const client = embeddedClient(database);
  if (!client) return undefined;
  return beginOn(database as SQLiteAdapter, client, () => client.transactionOfCircles());
}

/**
 * Asks for no more of the rows that are inserted than their ids: a version of a document has a hundred
 * columns.
 */
function insertsForIds(database: SQLiteAdapter): void {
  database.insert = async ({ db, onConflictDoUpdate, tableName, values }) => {
    const table = database.tables[tableName] as SQLiteTable;
    const asked = db.insert(table).values(values);
    const { id, _uuid } = getTableColumns(table);
    const ids = present({ id, _uuid }) as Record<string, SQLiteColumn>;
    return (onConflictDoUpdate ? asked.onConflictDoUpdate(onConflictDoUpdate) : asked).returning(
      ids,
    );
  };
}

function writesInTurns(database: SQLiteAdapter, migrations: Migration[]): void {
  const { connect, destroy } = database;
  database.connect = async function (options) {
    mkdirSync(path.dirname(fileOf(this.clientConfig.url)), { recursive: true });
    for (const part of ['', '-wal', '-shm']) {
      const name = fileOf(this.clientConfig.url) + part;
      if (existsSync(name)) hideFromOthers(name);
    }
    const client = await EmbeddedClient.open(fileOf(this.clientConfig.url));
    this.client = client;
    await connect?.call(this, options);
    await migrateEmbedded(this, client, migrations);
  };
  database.destroy = async function () {
    this.client?.close();
    Reflect.deleteProperty(this, 'client');
    await destroy?.call(this);
  };
  database.beginTransaction = () => begin(database, (work) => database.drizzle.transaction(work));
  database.commitTransaction = async (id) => (await removeSession(database, id))?.resolve();
  database.rollbackTransaction = async (id) => (await removeSession(database, id))?.reject();
}
