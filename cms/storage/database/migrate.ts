import type { Transaction } from '@libsql/client/sqlite3';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration, PayloadRequest } from 'payload';
import type { EmbeddedClient } from './client.ts';
import { copyBeside, newestCopy } from './copy.ts';
import { DatabaseFault, reasonOf } from './faults.ts';
import { beginOn } from './session.ts';

/**
 * Brings the tables to what this version of the code needs: all of it or nothing, after a copy of the
 * database was laid beside it. Of two processes that do so at once one waits.
 * @throws {DatabaseFault} with what failed and what to do
 */
export async function migrateEmbedded(
  database: SQLiteAdapter,
  client: EmbeddedClient,
  migrations: Migration[],
): Promise<void> {
  const { file } = client;
  const applied = await appliedNames(client);
  const last = migrations.at(-1)?.name ?? '';
  const newer = applied.find((name) => name > last);
  if (newer !== undefined) throw new DatabaseFault(tooNew(file, newer));
  if (migrations.every(({ name }) => applied.includes(name))) return;

  const empty = await holdsNothing(client);
  const reached = applied.at(-1);
  if (!empty && reached !== undefined && !applied.includes(squash.into))
    throw new DatabaseFault(tooOld(file, reached));
  const copy = empty ? undefined : await copyBeside(client);
  let step = '';
  try {
    await inOneTransaction(database, client, async (transaction, up) => {
      if (await holdsNothing(transaction)) await clear(transaction, migrations);
      const done = await appliedNames(transaction); // by another process, maybe
      for (const migration of migrations.filter(({ name }) => !done.includes(name))) {
        step = migration.name;
        await up(migration);
      }
    });
  } catch (error) {
    const { cause = error } = error as Error; // what asked for it tells the whole query
    const sentence = failed(file, step, reasonOf(cause as Error), copy);
    throw new DatabaseFault(sentence, { cause: error });
  }
}

/** The migration that stands for all until `last`, and the code that still has them (decision 017). */
const squash = {
  last: '20261125_215218_held_loss',
  into: '20261125_233027_initial',
  before: '757ca6a',
};

type Up = (migration: Migration) => Promise<void>;

async function inOneTransaction(
  database: SQLiteAdapter,
  client: EmbeddedClient,
  work: (transaction: Transaction, up: Up) => Promise<void>,
): Promise<void> {
  const transaction = await client.migration();
  const id = await beginOn(database, client, async () => transaction);
  const req = { payload: database.payload, transactionID: id } as PayloadRequest;
  try {
    await work(transaction, async ({ name, up }) => {
      await up({ db: database.sessions[id]?.db, payload: database.payload, req } as never);
      const now = new Date().toISOString();
      await transaction.execute({ sql: note, args: [name, now, now] });
    });
    const broken = await transaction.execute('PRAGMA foreign_key_check');
    if (broken.rows.length > 0) throw new Error(`${broken.rows.length} references lead nowhere`);
    await database.commitTransaction(id);
  } finally {
    await database.rollbackTransaction(id);
  }
}

const note =
  'INSERT INTO payload_migrations (name, batch, updated_at, created_at) VALUES (?, 1, ?, ?)';

type Asked = Pick<Transaction, 'execute'>;

/** Sorted by name, which begins with the time. */
async function appliedNames(asked: Asked): Promise<string[]> {
  if (!(await tablesOf(asked)).includes('payload_migrations')) return [];
  const { rows } = await asked.execute('SELECT name FROM payload_migrations');
  const names = rows.map((row) => String(row['name']));
  return (names.includes(squash.last) ? [...names, squash.into] : names).sort();
}

async function tablesOf(asked: Asked): Promise<string[]> {
  const { rows } = await asked.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  );
  return rows.map((row) => String(row['name']));
}

/** Tells whether nothing was ever written but that migrations were run. */
async function holdsNothing(asked: Asked): Promise<boolean> {
  for (const table of await tablesOf(asked)) {
    if (table === 'payload_migrations') continue;
    if ((await asked.execute(`SELECT 1 FROM "${table}" LIMIT 1`)).rows.length > 0) return false;
  }
  return true;
}

/** Recreates empty tables, which an interrupted first start may have left. */
async function clear(transaction: Transaction, migrations: Migration[]): Promise<void> {
  const done = await appliedNames(transaction);
  if (migrations.every(({ name }) => done.includes(name))) return;
  for (const table of await tablesOf(transaction))
    await transaction.execute(`DROP TABLE "${table}"`);
}

function tooNew(file: string, migration: string): string {
  const copy = newestCopy(file);
  const back = copy ? `, hoặc lấy lại bản sao trước khi nâng cấp “${copy}”` : '';
  return `Cơ sở dữ liệu “${file}” là của phiên bản Ấp Số mới hơn (bước “${migration}”), phiên bản này không dùng được. Hãy chạy phiên bản mới hơn${back}.`;
}

function tooOld(file: string, migration: string): string {
  return `Cơ sở dữ liệu “${file}” là của bản Ấp Số quá cũ (mới tới bước “${migration}”), phiên bản này không nâng cấp thẳng được. Hãy chạy một lần bản ngày 25/11/2026 (mã nguồn ${squash.before}), rồi chạy lại phiên bản này.`;
}

function failed(file: string, step: string, reason: string, copy: string | undefined): string {
  const kept = copy ? ` Bản sao trước khi nâng cấp ở “${copy}”.` : '';
  return `Không nâng cấp được cơ sở dữ liệu “${file}” ${step && ` ở bước “${step}”`}: ${reason}. Dữ liệu vẫn y như trước.${kept} Hãy chạy lại; nếu vẫn lỗi thì chạy lại phiên bản cũ và báo người quản lý mã nguồn.`;
}
