import { createClient } from '@libsql/client/sqlite3';
import { and, desc, eq, inArray, isNull, or, relations, sql } from '@payloadcms/db-sqlite/drizzle';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { integer, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { expect, test } from 'vitest';
import { buildsOnce, type Dialect } from '../../../../../cms/storage/database/built-queries.ts';

const guides = sqliteTable('guides', {
  id: text('id').primaryKey(),
  title: text('title'),
  topic: text('topic_id'),
});
const steps = sqliteTable('guides_steps', {
  id: text('id').primaryKey(),
  guide: text('guide_id'),
  order: integer('_order'),
  title: text('title'),
});
const topics = sqliteTable('topics', { id: text('id').primaryKey(), name: text('name') });
const schema = {
  guides,
  steps,
  topics,
  guidesRelations: relations(guides, ({ many, one }) => ({
    steps: many(steps),
    topic: one(topics, { fields: [guides.topic], references: [topics.id] }),
  })),
  stepsRelations: relations(steps, ({ one }) => ({
    guide: one(guides, { fields: [steps.guide], references: [guides.id] }),
  })),
};

const connect = () => drizzle(createClient({ url: ':memory:' }), { schema });
/** Two connections: one writes each query anew, one builds each shape once. */
const asEver = connect();
const once = connect();
buildsOnce(Reflect.get(once, 'dialect') as Dialect);

type Query = (db: ReturnType<typeof connect>) => { toSQL(): { sql: string; params: unknown[] } };
const inOrder = { orderBy: ({ order }: never, { asc }: Operators) => [asc(order)] };
type Operators = { asc: (column: never) => unknown };
const withSteps = { steps: { columns: { guide: false }, ...inOrder }, topic: true };
const all = (which: object = {}): Query => {
  return (db) => db.query.guides.findMany({ with: withSteps, ...which } as never);
};

const said = (query: ReturnType<Query>) => {
  const written = query.toSQL();
  return { sql: written.sql, params: written.params };
};

const queries: [string, Query][] = [
  ['all rows', all()],
  ['rows with a value', all({ where: eq(guides.id, 'một') })],
  ['rows with another value', all({ where: eq(guides.id, 'hai') })],
  ['a page in an order', all({ orderBy: () => [guides.title], limit: 10, offset: 20 })],
  ['another page of it', all({ orderBy: () => [guides.title], limit: 10, offset: 30 })],
  ['the other way round', all({ orderBy: () => [desc(guides.title)], limit: 10, offset: 0 })],
  ['a value or another', all({ where: or(eq(guides.id, 'một'), eq(guides.title, 'Ấp')) })],
  ['a value and another', all({ where: and(eq(guides.id, 'một'), eq(guides.title, 'Ấp')) })],
  ['the same value elsewhere', all({ where: eq(guides.title, 'một') })],
  ['one of some', all({ where: inArray(guides.id, ['một', 'hai']) })],
  ['one of others', all({ where: inArray(guides.id, ['ba']) })],
  ['nothing', all({ where: isNull(guides.title) })],
  ['reckoned in words', all({ where: sql`${guides.title} = lower(${'A'}) || ${sql.raw("'?'")}` })],
  ['an order by the fields', all({ orderBy: ({ title }: never) => [title] })],
  ['the first', (db) => db.query.guides.findFirst({ where: eq(guides.title, 'Ấp') })],
  ['some columns', all({ columns: { title: true }, where: eq(guides.topic, 'a') })],
  ['no other tables', all({ with: undefined })],
  ['steps in another order', all({ with: { steps: { orderBy: [sql`${steps.title} desc`] } } })],
  ['steps by a value', all({ with: { steps: { where: eq(steps.title, 'Mở') } } })],
  ['steps by another value', all({ with: { steps: { where: eq(steps.title, 'Gửi') } } })],
  ['a sum of their own', all({ extras: { sum: sql`1 + ${1}`.as('sum') } })],
  ['another sum', all({ extras: { sum: sql`1 + ${2}`.as('sum') } })],
  ['within another query', (db) => db.select({ id: sql`(${all()(db)})` }).from(topics)],
];

test('queries are written as drizzle writes them, also those that were written before', () => {
  for (const [name, query] of [...queries, ...queries])
    expect(said(query(once)), name).toEqual(said(query(asEver)));
});
