import { createClient } from '@libsql/client/sqlite3';
import { sql } from '@payloadcms/db-sqlite/drizzle';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { integer, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { expect, test } from 'vitest';
import {
  insertsOnce,
  type InsertDialect,
} from '../../../../../cms/storage/database/built-inserts.ts';

const guides = sqliteTable('guides', {
  id: text('id').primaryKey(),
  title: text('title'),
  isUrgent: integer('is_urgent', { mode: 'boolean' }),
  status: text('status').default('draft'),
  stages: text('stages', { mode: 'json' }),
  since: text('since').default(sql`(date('now'))`),
});
const topics = sqliteTable('topics', { id: text('id').primaryKey(), title: text('title') });

const connect = () => drizzle(createClient({ url: ':memory:' }), { schema: { guides, topics } });
/** Two connections: one writes each insert anew, one writes each shape once. */
const asEver = connect();
const once = connect();
const dialectOf = (db: object) => Reflect.get(db, 'dialect') as InsertDialect;
insertsOnce(dialectOf(once));

type Insert = (db: ReturnType<typeof connect>) => { toSQL(): { sql: string; params: unknown[] } };

const since = '2026-12-01';
const one = { id: 'một', title: 'Căn cước', isUrgent: true, stages: ['gửi'], since };
const two = { id: 'hai', title: 'Hộ chiếu', isUrgent: false, stages: { a: [1] }, since };

const title = { id: guides.title };
const inCapitals = { id: sql<string>`upper(${guides.title})` };
const inSmall = { id: sql<string>`lower(${guides.title})` };

const inserts: [string, Insert][] = [
  ['a row', (db) => db.insert(guides).values(one)],
  ['another row', (db) => db.insert(guides).values(two)],
  ['two rows', (db) => db.insert(guides).values([one, two])],
  ['two other rows', (db) => db.insert(guides).values([two, one])],
  ['what is nothing', (db) => db.insert(guides).values({ id: 'ba', title: null, since })],
  ['what is not given', (db) => db.insert(guides).values({ id: 'ba', title: undefined, since })],
  ['a value instead of the usual', (db) => db.insert(guides).values({ ...one, status: 'sent' })],
  ['rows of two shapes', (db) => db.insert(guides).values([one, { id: 'bốn', since }])],
  ['what the database says', (db) => db.insert(guides).values({ id: 'năm' })],
  ['a reckoned value', (db) => db.insert(guides).values({ ...one, title: sql`lower(${'A'})` })],
  ['with an answer', (db) => db.insert(guides).values(one).returning({ id: guides.id })],
  ['with another one of its name', (db) => db.insert(guides).values(one).returning(title)],
  ['with a reckoned answer', (db) => db.insert(guides).values(one).returning(inCapitals)],
  ['with another reckoned one', (db) => db.insert(guides).values(one).returning(inSmall)],
  ['with all of it as an answer', (db) => db.insert(guides).values(one).returning()],
  [
    'or a change of what is there',
    (db) =>
      db
        .insert(guides)
        .values(one)
        .onConflictDoUpdate({ target: guides.id, set: { title: 'A' } }),
  ],
  ['another table', (db) => db.insert(topics).values({ id: 'một', title: 'Giấy tờ' })],
  ['rows of a query', (db) => db.insert(topics).select(db.select().from(topics))],
];

/** The same with each parameter in its place: what is empty may be one or not. */
const whole = ({ sql: text, params }: { sql: string; params: unknown[] }) => {
  let at = 0;
  return text.replaceAll('?', () => JSON.stringify(params[at++]));
};

test('inserts say what drizzle writes, also those of tables that were written before', () => {
  for (const [name, insert] of [...inserts, ...inserts])
    expect(whole(insert(once).toSQL()), name).toEqual(whole(insert(asEver).toSQL()));
});

test('within another statement it stands whole', () => {
  const within = (db: ReturnType<typeof connect>) => {
    const { sql: written, params } = dialectOf(db).sqlToQuery(
      sql`explain ${db.insert(topics).values({ id: 'hai', title: 'Nhà cửa' })}`,
    );
    return { written, params };
  };
  within(once);
  expect(within(once)).toEqual(within(asEver));
  expect(within(once).params).toEqual(['hai', 'Nhà cửa']);
});
