import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type MigrateUpArgs, sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration, Payload } from 'payload';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { EmbeddedClient } from '../../cms/storage/database/client.ts';
import { migrateEmbedded } from '../../cms/storage/database/migrate.ts';
import { embeddedClient } from '../../cms/storage/database/sqlite.ts';
import { migrations } from '../../cms/migrations/index.ts';
import { openCms } from '../../cms/open.ts';
import type { Environment } from '../../env/environment.ts';
import { environmentIn } from './support/contract.ts';
import { goodPassword } from './support/people.ts';

/** Databases as earlier code left them: `npx node tests/contract/support/write-kept-database.ts` keeps another one. */
const fixtures = path.resolve('tests/fixtures/databases');
const kept = readdirSync(fixtures);

describe.skipIf(!inject('database').startsWith('file:'))('upgrading', () => {
  let folder: string;
  let environment: Environment;
  const open: Payload[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ap-so-upgrade-'));
    environment = environmentIn(folder, 'file:');
  });
  afterEach(async () => {
    for (const payload of open.splice(0)) await payload.destroy();
    await rm(folder, { recursive: true });
  });

  const file = () => path.join(folder, 'ap-so.db');
  const unpack = (name: string) =>
    writeFileSync(file(), brotliDecompressSync(readFileSync(path.join(fixtures, name))));

  /** Asks the file while no CMS has it open. */
  async function aside<Result>(work: (client: EmbeddedClient) => Promise<Result>): Promise<Result> {
    const client = await EmbeddedClient.open(file());
    try {
      return await work(client);
    } finally {
      client.close();
    }
  }

  async function start(databaseUri = environment.databaseUri) {
    const payload = await openCms({ ...environment, databaseUri });
    open.push(payload);
    return { payload, client: embeddedClient(payload.db)! };
  }

  test('a database is kept', () => expect(kept).toContain('2026-11-25.db.br'));

  test.each(kept)('%s loses nothing and comes out as a new one', async (name) => {
    unpack(name);
    const before = await aside(cellsOf);
    expect(before.length).toBeGreaterThan(1000);
    const { client } = await start();
    const after = new Set(await cellsOf(client));
    expect(before.filter((cell) => !after.has(cell))).toEqual([]);
    const fresh = await start(`file:${path.join(folder, 'new.db')}`);
    expect(await schemaOf(client)).toEqual(await schemaOf(fresh.client));
  });

  test.each(kept)('%s works on: log in, read, publish', async (name) => {
    unpack(name);
    const { payload } = await start();
    const login = { email: 'admin1@example.vn', password: goodPassword };
    const { user } = await payload.login({ collection: 'users', data: login });
    expect(user).toMatchObject({ role: 'admin' });

    const title = 'Làm sao nộp hồ sơ trên mạng?';
    const { docs } = await payload.find({
      collection: 'guides',
      where: { title: { equals: title } },
    });
    expect(docs).toMatchObject([
      {
        prepare: [{ text: 'Căn cước', kind: 'bring' }],
        steps: [{ warning: 'Đừng đưa mã cho ai.' }, { title: 'Bấm “Nộp”' }],
      },
    ]);
    const { id } = docs[0]!;
    const where = { parent: { equals: id } };
    const versions = await payload.findVersions({ collection: 'guides', where });
    expect(versions.docs).toMatchObject([
      { version: { title: 'Tựa đang sửa dở', _status: 'draft' } },
      { version: { title, _status: 'published' } },
    ]);
    const data = { title: 'Tựa mới', _status: 'published' as const };
    expect(await payload.update({ collection: 'guides', id, data })).toMatchObject(data);
  });

  test.each(kept)('%s takes a later migration, once', async (name) => {
    unpack(name);
    const { payload, client } = await start();
    const up = ({ db }: MigrateUpArgs) => db.run(sql`CREATE TABLE later (id)`);
    const later = { name: '90000101_later', up } as unknown as Migration;
    const all = [...(migrations as Migration[]), later];
    const database = payload.db as unknown as SQLiteAdapter;
    await migrateEmbedded(database, client, all);
    await migrateEmbedded(database, client, all);
    expect(await tablesOf(client)).toContain('later');
    expect((await payload.count({ collection: 'guides' })).totalDocs).toBe(1);
  });

  test('a database from before is told what to run first, and stays as it is', async () => {
    unpack('2026-11-25.db.br');
    await aside((client) =>
      client.execute(`DELETE FROM payload_migrations WHERE name LIKE '%held_loss'`),
    );
    const before = await aside(cellsOf);
    await expect(start()).rejects.toThrow(
      /ap-so\.db” là của bản Ấp Số quá cũ \(mới tới bước “20261125_213842_doors”\).*Hãy chạy một lần bản ngày 25\/11\/2026/,
    );
    expect(await aside(cellsOf)).toEqual(before);
  });
});

type Asked = Pick<EmbeddedClient, 'execute'>;

async function ask(asked: Asked, query: string): Promise<Record<string, unknown>[]> {
  const { rows } = await asked.execute(query);
  return rows.map((row) => ({ ...row }));
}

async function tablesOf(asked: Asked): Promise<string[]> {
  const tables = await ask(asked, `SELECT name FROM sqlite_schema WHERE type = 'table'`);
  return tables.map(({ name }) => String(name)).sort();
}

/** Everything that is in the database: each value with the table, row and column that it is in. */
async function cellsOf(asked: Asked): Promise<string[]> {
  const cells: string[] = [];
  for (const table of await tablesOf(asked))
    for (const [at, row] of (await ask(asked, `SELECT * FROM "${table}"`)).entries())
      for (const [column, value] of Object.entries(row))
        cells.push([table, row['id'] ?? at, column, value].join(' | '));
  return cells;
}

/** Columns, indexes and references of each table, whichever order they were made in. */
async function schemaOf(asked: Asked) {
  const schema = [];
  for (const table of await tablesOf(asked)) {
    const sorted = async (query: string) =>
      (await ask(asked, query)).map((row) => JSON.stringify(row)).sort();
    schema.push({
      table,
      columns: await sorted(
        `SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo('${table}')`,
      ),
      references: await sorted(
        `SELECT "from", "table", "to", on_update, on_delete FROM pragma_foreign_key_list('${table}')`,
      ),
      indexes: await sorted(
        `SELECT i.name, "unique", origin, partial, group_concat(c.name) AS columns
         FROM pragma_index_list('${table}') AS i, pragma_index_info(i.name) AS c GROUP BY i.name`,
      ),
    });
  }
  return schema;
}
