import { existsSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedClient } from '../../../storage/database/client.ts';
import { Connection } from '../../../storage/database/connection.ts';
import { BadBackup } from '../bad-backup.ts';
import type { DatabaseCopy } from './copy.ts';

const patience = 20_000;

/** The name of the copy in its folder. */
const copyName = 'ap-so.db';

/** The copy of a database in the folder of a backup. */
export const sqliteCopyIn = (folder: string): string => path.join(folder, copyName);

/**
 * Copies the database as it is at this moment into a folder, while others write, and looks whether the
 * copy is sound.
 * @throws {Error} with one Vietnamese sentence when there is none, or the copy is not sound
 */
export async function copySqlite(file: string, folder: string): Promise<DatabaseCopy> {
  if (!existsSync(file)) throw new Error(`Chưa có cơ sở dữ liệu ở “${file}” để sao lưu.`);
  const copy = sqliteCopyIn(folder);
  const client = await EmbeddedClient.open(file);
  await client.copyTo(copy).finally(() => client.close());
  return { kind: 'sqlite', counts: await soundCounts(copy, file) };
}

async function soundCounts(copy: string, original: string): Promise<Record<string, number>> {
  const connection = await Connection.open(copy, 'read', patience);
  try {
    const { rows } = await connection.execute('PRAGMA integrity_check(1)');
    const said = String(Object.values(rows[0] ?? {})[0]);
    if (said !== 'ok')
      throw new Error(`Cơ sở dữ liệu “${original}” có chỗ hỏng nên chưa sao lưu được: ${said}.`);
    return await countRows(connection);
  } finally {
    connection.close();
  }
}

/**
 * Fills the tables of an empty database with the rows of another one that has the same tables: all of
 * them or none, whoever reads meanwhile.
 */
export async function fillSqlite(file: string, source: string): Promise<void> {
  const connection = await Connection.open(file, 'write', patience);
  try {
    await connection.execute({ sql: 'ATTACH ? AS source', args: [source] });
    await connection.run('PRAGMA foreign_keys = OFF');
    await connection.run('BEGIN IMMEDIATE');
    for (const table of await tablesOf(connection, 'source'))
      if (table !== migrations) await fill(connection, table);
    const broken = await connection.execute('PRAGMA foreign_key_check');
    if (broken.rows.length > 0)
      throw new BadBackup(`Có ${broken.rows.length} dòng chỉ tới dòng không có.`);
    await connection.run('COMMIT');
  } finally {
    if (connection.isInside) await connection.run('ROLLBACK');
    connection.close();
  }
}

/** The table where the program itself notes its tables: that of the new database stays. */
const migrations = 'payload_migrations';

async function fill(connection: Connection, table: string): Promise<void> {
  const info = await connection.execute(`PRAGMA source.table_info("${table}")`);
  const columns = info.rows.map((row) => `"${String(row['name'])}"`).join(', ');
  await connection.run(
    `INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM source."${table}"`,
  );
}

type Schema = 'main' | 'source';

async function tablesOf(connection: Connection, schema: Schema): Promise<string[]> {
  const { rows } = await connection.execute(
    `SELECT name FROM ${schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  );
  return rows.map(({ name }) => String(name));
}

/** Counts the rows of a database by table. */
export async function countsInSqlite(file: string): Promise<Record<string, number>> {
  const connection = await Connection.open(file, 'read', patience);
  try {
    return await countRows(connection);
  } finally {
    connection.close();
  }
}

/** Rows by table. */
async function countRows(connection: Connection): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(connection, 'main')) {
    const { rows } = await connection.execute(`SELECT count(*) AS count FROM "${table}"`);
    counts[table] = Number(rows[0]?.['count']);
  }
  return counts;
}

/**
 * Tells whether no row was ever written into a database but what the program notes of its tables.
 */
export async function isEmptySqlite(file: string): Promise<boolean> {
  if (!existsSync(file)) return true;
  const connection = await Connection.open(file, 'read', patience);
  try {
    const counts = await countRows(connection);
    return Object.entries(counts).every(([table, count]) => table === migrations || count === 0);
  } finally {
    connection.close();
  }
}
