import { existsSync } from 'node:fs';
import type { Db } from 'mongodb';
import type { EmbeddedClient } from './client.ts';
import { Connection } from './connection.ts';
import { DatabaseFault } from './faults.ts';

/** A note in a database while a move into it is not done: what is in it is worth nothing yet. */
export interface UnfinishedMove {
  /** The database it comes from, without logins. */
  source: string;
}

/** Name of the table, or of the collection, that holds it. */
export const unfinishedMove = 'unfinished_move';

/** Refuses to work on what a move has not finished. @throws {DatabaseFault} */
export function demandWholeMove(move: UnfinishedMove | undefined): void {
  if (move)
    throw new DatabaseFault(
      'Lần chuyển dữ liệu vào cơ sở dữ liệu này chưa xong nên dữ liệu còn dở dang: chạy lại npm run move cho xong, hoặc đặt DATABASE_URI về cơ sở dữ liệu cũ.',
    );
}

type Asked = Pick<EmbeddedClient, 'execute'>;

/** The mark in a SQLite database, if there is one. */
export async function embeddedMark(asked: Asked): Promise<UnfinishedMove | undefined> {
  const { rows: tables } = await asked.execute({
    sql: 'SELECT 1 FROM sqlite_schema WHERE name = ?',
    args: [unfinishedMove],
  });
  if (tables.length === 0) return undefined;
  const { rows } = await asked.execute(`SELECT mark FROM ${unfinishedMove}`);
  return parse(rows[0]?.['mark']);
}

/** The mark in the file of a database that is not open. */
export async function markInFile(file: string): Promise<UnfinishedMove | undefined> {
  if (!existsSync(file)) return undefined;
  const connection = await Connection.open(file, 'read', 20_000);
  return embeddedMark(connection).finally(() => connection.close());
}

/** Statements that set the mark of a SQLite database. */
export function settingMark(move: UnfinishedMove) {
  return [
    `CREATE TABLE IF NOT EXISTS ${unfinishedMove} (id INTEGER PRIMARY KEY, mark TEXT NOT NULL)`,
    {
      sql: `INSERT OR REPLACE INTO ${unfinishedMove} (id, mark) VALUES (1, ?)`,
      args: [JSON.stringify(move)],
    },
  ];
}

/** The mark in a database of a server, if there is one. */
export async function serverMark(database: Db): Promise<UnfinishedMove | undefined> {
  const found = await database.collection<Marked>(unfinishedMove).findOne({ _id: 1 });
  return parse(found?.mark);
}

interface Marked {
  _id: number;
  mark: string;
}

/** Sets the mark of a database of a server. */
export async function setServerMark(database: Db, move: UnfinishedMove): Promise<void> {
  const replacement = { mark: JSON.stringify(move) };
  await database
    .collection<Marked>(unfinishedMove)
    .replaceOne({ _id: 1 }, replacement, { upsert: true });
}

const parse = (mark: unknown) =>
  typeof mark === 'string' ? (JSON.parse(mark) as UnfinishedMove) : undefined;
