import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration } from 'payload';
import { expect, test } from 'vitest';
import { EmbeddedClient } from '../../cms/storage/database/client.ts';
import { migrateEmbedded } from '../../cms/storage/database/migrate.ts';
import { embeddedClient } from '../../cms/storage/database/sqlite.ts';
import * as letGo from '../../cms/migrations/20261201_133000_references_let_go.ts';
import { migrations } from '../../cms/migrations/index.ts';
import { openCms } from '../../cms/open.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces } from './support/documents.ts';

contract('migrating', (cms) => {
  const isSqlite = () => cms().payload.db.name === 'sqlite';
  const client = () => embeddedClient(cms().payload.db)!;

  const step = (
    name: string,
    up: (args: { db: { run(query: object): Promise<unknown> } }) => unknown,
  ) => ({ name, up, down: async () => undefined }) as unknown as Migration;

  const migrate = (...more: Migration[]) =>
    migrateEmbedded(cms().payload.db as unknown as SQLiteAdapter, client(), [
      ...(migrations as Migration[]),
      ...more,
    ]);

  const copies = () =>
    readdirSync(cms().environment.dataDir).filter((name) => /truoc-nang-cap-\d+$/.test(name));

  const tables = async () => {
    const { rows } = await client().execute('SELECT name FROM sqlite_schema');
    return rows.map((row) => String(row['name']));
  };

  test('leaves no reference that would keep what is removed', async ({ skip }) => {
    if (!isSqlite()) skip();
    const { rows } = await client().execute(
      `SELECT t.name || '.' || f."from" AS reference, f.on_delete IN ('CASCADE', 'SET NULL') AS lets_go
       FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS f WHERE t.type = 'table'`,
    );
    expect(rows.length).toBeGreaterThan(100);
    const keeping = rows.filter((row) => row['lets_go'] !== 1);
    expect(keeping.map((row) => row['reference'])).toEqual([]);
  });

  test('is undone as a whole when a step fails, and names the copy that was made', async ({
    skip,
  }) => {
    if (!isSqlite()) skip();
    await makePlaces(cms().payload);
    const good = step('90000101_one', ({ db }) => db.run(sql`CREATE TABLE one (id)`));
    const bad = step('90000102_two', ({ db }) => db.run(sql`CREATE TABLE one (id)`));
    await expect(migrate(good, bad)).rejects.toThrow(
      /Không nâng cấp được.*90000102_two.*Dữ liệu vẫn y như trước.*truoc-nang-cap-\d+/,
    );
    expect(await tables()).not.toContain('one');
    expect(copies()).toHaveLength(1);
    const [copy = ''] = copies();
    const file = path.join(cms().environment.dataDir, copy);
    expect(statSync(file).mode & 0o077).toBe(0);
    const kept = await EmbeddedClient.open(file);
    expect((await kept.execute('SELECT id FROM communes')).rows).toHaveLength(2);
    kept.close();
  });

  test('keeps three copies, runs each step once, and knows a newer database', async ({ skip }) => {
    if (!isSqlite()) skip();
    const steps: Migration[] = [];
    for (const name of ['three', 'four', 'five', 'six']) {
      const table = sql.raw(`CREATE TABLE ${name} (id)`);
      steps.push(step(`9000020${steps.length}_${name}`, ({ db }) => db.run(table)));
      await migrate(...steps);
      await migrate(...steps);
    }
    expect(await tables()).toEqual(expect.arrayContaining(['three', 'four', 'five', 'six']));
    expect(copies()).toHaveLength(3);
    await expect(migrate()).rejects.toThrow(/mới hơn \(bước “90000200_three”\)/);
  });

  test('a first start that was cut short begins anew', async ({ skip }) => {
    if (!isSqlite()) skip();
    const { dataDir } = cms().environment;
    const file = path.join(dataDir, 'cut.db');
    const begun = await EmbeddedClient.open(file);
    await begun.execute('CREATE TABLE guides (id text)');
    begun.close();
    const payload = await openCms({ ...cms().environment, databaseUri: `file:${file}` });
    expect((await payload.count({ collection: 'guides' })).totalDocs).toBe(0);
    await payload.destroy();
    expect(existsSync(file)).toBe(true);
  });

  test('a target that only an old version names can be removed once references let go', async ({
    skip,
  }) => {
    if (!isSqlite()) skip();
    const { payload } = cms();
    await migrate(step('90000301_hold', letGo.down as never));
    const places = await makePlaces(payload);
    const old = await make(payload, 'screens', places);
    const { id: fresh } = await make(payload, 'screens', places);
    const { id } = await make(payload, 'screens', places, { back: old.id });
    await payload.update({ collection: 'screens', id, data: { back: fresh } });
    const remove = () => payload.delete({ collection: 'screens', id: old.id });
    await expect(remove()).rejects.toThrow();
    const lost = await make(payload, 'screens', places);
    const guide = await make(payload, 'guides', places);
    await migrate(
      step('90000302_let_go', async (args) => {
        // As a restore with keys off may have left them.
        await args.db.run(sql`UPDATE screens SET back_id = 'nowhere' WHERE id = ${lost.id}`);
        await args.db.run(
          sql`INSERT INTO guides_rels (parent_id, path, hotlines_id) VALUES (${guide.id}, 'hotlines', 'nowhere')`,
        );
        await letGo.up(args as never);
      }),
    );
    const { rows } = await client().execute("SELECT id FROM guides_rels WHERE path = 'hotlines'");
    expect(rows).toEqual([]);
    expect(
      (await payload.findByID({ collection: 'screens', id: lost.id })).back ?? null,
    ).toBeNull();
    await remove();
    expect(await payload.findByID({ collection: 'screens', id, depth: 0 })).toMatchObject({
      back: fresh,
    });
  });
});
