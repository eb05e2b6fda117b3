import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { upsertRow } from '@payloadcms/drizzle';
import type { Payload, Where } from 'payload';
import type { EmbeddedClient } from '../../storage/database/client.ts';
import { reasonOf } from '../../storage/database/faults.ts';
import { beginOn } from '../../storage/database/session.ts';
import { embeddedClient } from '../../storage/database/sqlite.ts';
import { settingMark, unfinishedMove } from '../../storage/database/unfinished-move.ts';
import type { MadeId } from './made-ids.ts';
import type { Part } from './parts.ts';
import { recordOf, type Row } from './record.ts';
import type { Found, Target } from './side.ts';

/** Rows that are read at once. */
const batchSize = 200;

/** A SQLite database that Payload has open. */
export function embeddedSide(payload: Payload): Target {
  const client = embeddedClient(payload.db);
  if (!client) throw new Error('This is not SQLite.');
  return {
    kind: 'sqlite',
    count: (part) => count(payload, part),
    rows: (part) => rows(payload, part),
    setMark: async (move) => void (await client.batch(settingMark(move))),
    write: (part, found) => write(payload, client, part, found),
    finish: () => finish(client),
    close: () => payload.destroy(),
  };
}

async function count(payload: Payload, part: Part): Promise<number> {
  if ('collection' in part.of) {
    const { collection } = part.of;
    const asked = part.isVersions
      ? payload.db.countVersions({ collection })
      : payload.db.count({ collection });
    return (await asked).totalDocs;
  }
  const { global } = part.of;
  if (part.isVersions) return (await payload.db.countGlobalVersions({ global })).totalDocs;
  return (await settingsOf(payload, part)) ? 1 : 0;
}

async function* rows(payload: Payload, part: Part): AsyncIterable<Found> {
  let last: MadeId | undefined;
  for (;;) {
    const found = await page(payload, part, last);
    for (const row of found) {
      last = row['id'] as MadeId;
      yield { id: last, record: recordOf(part.fields, row) };
    }
    if (found.length < batchSize) return;
  }
}

async function page(payload: Payload, part: Part, last: MadeId | undefined): Promise<Row[]> {
  const where: Where = last === undefined ? {} : { id: { greater_than: last } };
  const asked = { where, sort: 'id', limit: batchSize, pagination: false };
  const { db } = payload;
  if ('collection' in part.of) {
    const found = part.isVersions
      ? await db.findVersions<Row>({ ...part.of, ...asked })
      : await db.find<Row & { id: string }>({ ...part.of, ...asked });
    return found.docs as unknown as Row[];
  }
  if (part.isVersions)
    return (await db.findGlobalVersions<Row>({ ...part.of, ...asked })).docs as unknown as Row[];
  const settings = await settingsOf(payload, part);
  return settings ? [settings] : [];
}

/** Settings that nobody saved have no row. */
async function settingsOf(payload: Payload, { of }: Part): Promise<Row | undefined> {
  if (!('global' in of)) return undefined;
  const found = await payload.db.findGlobal<Row>({ slug: of.global });
  return found && found['id'] !== undefined ? found : undefined;
}

/** With foreign keys off: rows come before those that they refer to. */
async function write(
  payload: Payload,
  client: EmbeddedClient,
  part: Part,
  found: Found[],
): Promise<void> {
  const database = payload.db as unknown as SQLiteAdapter;
  const transaction = await client.migration();
  const session = await beginOn(database, client, async () => transaction);
  try {
    for (const each of found) await insert(database, session, part, each);
    await database.commitTransaction(session);
  } finally {
    await database.rollbackTransaction(session);
  }
}

async function insert(
  database: SQLiteAdapter,
  session: string,
  part: Part,
  { id, record }: Found,
): Promise<void> {
  const db = database.sessions[session]?.db;
  if (!db) throw new Error('The transaction has ended.');
  try {
    await upsertRow({
      adapter: database as never,
      db: db as never,
      data: { ...structuredClone(record), id },
      fields: part.fields,
      ignoreResult: 'idOnly',
      operation: 'create',
      tableName: tableOf(database, part),
    });
  } catch (error) {
    const { cause = error } = error as Error; // what asked for it tells the whole query
    const why = reasonOf(cause as Error);
    throw new Error(`Chưa ghi được mục “${id}” của phần “${part.label}”: ${why}.`, {
      cause: error,
    });
  }
}

function tableOf(database: SQLiteAdapter, { of, isVersions }: Part): string {
  const slug = 'collection' in of ? of.collection : of.global;
  const plain = slug.replaceAll('-', '_');
  const name = isVersions ? `_${plain}${database.versionsSuffix}` : plain;
  return database.tableNameMap.get(name) ?? name;
}

async function finish(client: EmbeddedClient): Promise<void> {
  const broken = await client.execute('PRAGMA foreign_key_check');
  if (broken.rows.length > 0)
    throw new Error(`Có ${broken.rows.length} dòng chỉ tới dòng không có.`);
  await client.execute(`DROP TABLE IF EXISTS ${unfinishedMove}`);
}
