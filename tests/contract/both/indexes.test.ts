import type { Collection, Document } from 'mongodb';
import type { CollectionSlug, Payload, Where } from 'payload';
import { expect, inject, test } from 'vitest';
import { embeddedClient } from '../../../cms/storage/database/sqlite.ts';
import { serverOf } from '../../../cms/storage/installation/server.ts';
import { contract } from '../support/contract.ts';

interface Question {
  name: string;
  collection: CollectionSlug;
  where: Where;
  sort?: string | string[];
  /** Asked of the versions, as lists with drafts do. */
  versions?: true;
  /** Finds few rows of all: going through them along the index of their order helps nothing. */
  isFew?: true;
}

const one = { equals: 'one' };
const before = { less_than: '2026-11-26T00:00:00.000Z' };

/** The questions asked of collections that grow: by lists, panels, clocks and every request. */
const questions: Question[] = [
  { name: 'a list as it opens', collection: 'hamlets', where: {}, sort: 'sortKey' },
  { name: 'hamlets of a commune', collection: 'hamlets', where: { commune: one } },
  { name: 'teams of a commune', collection: 'teams', where: { commune: one } },
  { name: 'teams of a hamlet', collection: 'teams', where: { hamlet: one } },
  { name: 'guides of a topic', collection: 'guides', where: { topic: one } },
  { name: 'guides at a stage', collection: 'guides', where: { stage: one } },
  { name: 'guides of a keeper', collection: 'guides', where: { keeper: one } },
  { name: 'versions of a guide', collection: 'guides', where: { parent: one }, versions: true },
  { name: 'versions of a team', collection: 'teams', where: { parent: one }, versions: true },
  {
    name: 'drafts of a commune',
    collection: 'teams',
    where: { and: [{ latest: { equals: true } }, { 'version.commune': one }] },
    versions: true,
  },
  { name: 'a file by its name', collection: 'media', where: { filename: one } },
  { name: 'forms of a team', collection: 'consent-forms', where: { team: one } },
  { name: 'forms whose day has come', collection: 'consent-forms', where: { removeOn: before } },
  { name: 'the audit, newest first', collection: 'audit', where: {}, sort: ['-at', 'id'] },
  { name: 'the audit of a document', collection: 'audit', where: { document: one } },
  { name: 'the audit of an account', collection: 'audit', where: { by: one } },
  { name: 'old entries of the audit', collection: 'audit', where: { at: before } },
  { name: 'answers at a document', collection: 'feedback', where: { document: one } },
  { name: 'answers by state', collection: 'feedback', where: { state: one } },
  { name: 'old answers', collection: 'feedback', where: { createdAt: before } },
  {
    name: 'what a machine counted',
    collection: 'machine-days',
    where: { and: [{ desk: one }, { day: one }] },
  },
  { name: 'what was read since a day', collection: 'reading-days', where: { day: before } },
  { name: 'a machine by its token', collection: 'machines', where: { tokenHash: one } },
  { name: 'keys of a team', collection: 'team-keys', where: { team: one } },
  { name: 'a key that is sent', collection: 'team-keys', where: { hash: one } },
  {
    name: 'sums of a team',
    collection: 'team-sums',
    where: { and: [{ team: one }, { month: { in: ['2026-11'] } }] },
  },
  {
    name: 'corrections of a team',
    collection: 'team-corrections',
    where: { and: [{ month: one }, { team: one }] },
  },
  { name: 'corrections of a month', collection: 'team-corrections', where: { month: one } },
  { name: 'sums of a month', collection: 'team-sums', where: { month: one } },
  { name: 'the machines of a desk', collection: 'machines', where: { desk: one } },
  { name: 'a device by its token', collection: 'desk-devices', where: { tokenHash: one } },
  { name: 'the devices of a desk', collection: 'desk-devices', where: { desk: one } },
  { name: 'the calls of a desk', collection: 'desk-calls', where: { desk: one } },
  {
    name: 'rows of an import',
    collection: 'import-rows',
    where: { import: one },
    sort: 'place',
  },
  { name: 'comments at a document', collection: 'comments', where: { document: one } },
  { name: 'sessions of an account', collection: 'sessions', where: { user: one } },
  { name: 'sessions out of use', collection: 'sessions', where: { usedAt: { less_than: 1 } } },
  { name: 'tries at an account', collection: 'tries', where: { account: one } },
  { name: 'tries to be forgotten', collection: 'tries', where: { until: { less_than: 1 } } },
  { name: 'what is to be published', collection: 'workflows', where: { publishAt: before } },
  { name: 'a redirect', collection: 'redirects', where: { from: one } },
  {
    name: 'the old addresses of what goes live',
    collection: 'redirects',
    where: { or: [{ from: one }, { document: one }] },
    isFew: true,
  },
  {
    name: 'what was gone of what goes live',
    collection: 'gone',
    where: { or: [{ address: one }, { document: one }] },
    isFew: true,
  },
  { name: 'links to a draft', collection: 'preview-links', where: { document: one } },
];

contract('a question to a collection that grows', (cms) => {
  const ask = ({ collection, where, sort, versions }: Question) => {
    const asked = { collection, where, limit: 10, pagination: false, ...(sort && { sort }) };
    const { db } = cms().payload;
    return versions ? db.findVersions(asked) : db.find(asked);
  };

  test.skipIf(!inject('database').startsWith('file:')).each(questions)(
    '$name goes by an index of SQLite',
    async (question) => {
      const plans = await plansOnSqlite(cms().payload, () => ask(question));
      expect(plans.length).toBeGreaterThan(0);
      expect(scannedIn(plans, question)).toEqual([]);
    },
  );

  test.skipIf(!inject('database').startsWith('mongodb')).each(questions)(
    '$name goes by an index of MongoDB',
    async (question) => {
      const plans = await plansOnMongo(cms().payload, () => ask(question));
      // The server that stands in without a `mongod` can't explain.
      if (plans === undefined) return;
      expect(plans.length).toBeGreaterThan(0);
      expect(plans.filter((plan) => plan.includes('COLLSCAN'))).toEqual([]);
    },
  );
});

/**
 * Tables that are gone through from end to end. What is searched further in and then gone through is what
 * was found for one document.
 */
function scannedIn(steps: string[], { isFew }: Question): string[] {
  const searched = new Set(steps.flatMap((step) => /^SEARCH (\S+)/.exec(step)?.[1] ?? []));
  return steps
    .filter((step) => isFew === true || !step.includes(' USING '))
    .flatMap((step) => /^SCAN (\S+)/.exec(step)?.[1] ?? [])
    .filter((table) => !searched.has(table));
}

/** Records how SQLite goes about what is asked of it meanwhile, a step a line. */
async function plansOnSqlite(payload: Payload, work: () => Promise<unknown>): Promise<string[]> {
  const client = embeddedClient(payload.db);
  if (!client) throw new Error('Not SQLite.');
  const execute = client.execute.bind(client);
  const asked: Parameters<typeof execute>[0][] = [];
  client.execute = (statement) => {
    asked.push(statement);
    return execute(statement);
  };
  try {
    await work();
  } finally {
    client.execute = execute;
  }
  const plans: string[] = [];
  for (const statement of asked) {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement;
    const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    plans.push(...rows.map((row) => String(row['detail'])));
  }
  return plans;
}

type Debug = (name: string, method: string, ...args: Document[]) => void;

/** The plans of MongoDB for what is asked of it meanwhile; undefined where the server makes none. */
async function plansOnMongo(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<string[] | undefined> {
  const server = serverOf(payload.db);
  if (!server) throw new Error('Not MongoDB.');
  const asked: [string, string, Document, Document][] = [];
  const debug: Debug = (name, method, filter = {}, options = {}) =>
    asked.push([name, method, filter, options]);
  const { connection } = payload.db as unknown as {
    connection: { set(name: 'debug', value: Debug | false): void };
  };
  connection.set('debug', debug);
  try {
    await work();
  } finally {
    connection.set('debug', false);
  }
  const plans: string[] = [];
  for (const [name, method, filter, options] of asked) {
    const plan = await planOf(server.collection(name), method, filter, options);
    if (plan === undefined) return undefined;
    plans.push(plan);
  }
  return plans;
}

async function planOf(
  collection: Collection,
  method: string,
  filter: Document,
  options: Document,
): Promise<string | undefined> {
  const cursor =
    method === 'aggregate'
      ? collection.aggregate(filter as Document[])
      : collection.find(filter, { sort: options['sort'] as Document });
  const plan: unknown = await cursor.explain('queryPlanner').catch(() => undefined);
  return plan === undefined ? undefined : JSON.stringify(plan);
}
