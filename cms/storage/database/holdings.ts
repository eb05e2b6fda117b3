import type { Db } from 'mongodb';
import { kinds } from '../../../content/kinds.ts';
import type { InstallationState } from '../../../content/schema/installation-state.ts';
import type { EmbeddedClient } from './client.ts';

/** The content of a database, as far as it tells one installation from another. */
export type Holdings = Omit<InstallationState, 'id' | 'program'>;

/** Collections whose documents go only when somebody deletes them. */
const collections = [
  ...Object.values(kinds).map(({ collection }) => collection),
  ...['consent-forms', 'machines', 'users', 'comments', 'feedback'],
];

/** Deeds that remove documents, of which the audit does not say how many in which collection. */
const tidying = [
  'forget',
  'forgetForm',
  'deleteSamples',
  'personRemove',
  'undoUnits',
  'changeUnits',
];

/**
 * Counts what a database holds, without Payload: tables of an older or newer version stay as they are.
 * @param since ISO 8601, for what was deleted after it
 */
export function holdingsOf(database: EmbeddedClient | Db, since?: string): Promise<Holdings> {
  return 'execute' in database ? inFile(database, since) : onServer(database, since);
}

async function inFile(client: EmbeddedClient, since = ''): Promise<Holdings> {
  const ask = async (sql: string, args: string[] = []) =>
    (await client.execute({ sql, args })).rows.map((row) => ({ ...row }));
  const named = await ask(`SELECT name FROM sqlite_schema WHERE type = 'table'`);
  const tables = new Set(named.map(({ name }) => String(name)));
  const documents: Holdings['documents'] = {};
  for (const collection of collections) {
    const table = collection.replaceAll('-', '_');
    if (!tables.has(table)) continue;
    const [row] = await ask(`SELECT count(*) AS count FROM "${table}"`);
    documents[collection] = Number(row?.['count']);
  }
  if (!tables.has('audit')) return { documents, newest: null, deleted: {}, isTidied: false };
  const [last] = await ask('SELECT max(at) AS at FROM audit');
  const deeds = ['delete', ...tidying].map((deed) => `'${deed}'`);
  const removed = await ask(
    `SELECT deed, "of", count(*) AS count FROM audit WHERE at > ? AND deed IN (${deeds.join()}) GROUP BY deed, "of"`,
    [since],
  );
  return { documents, newest: instantOf(last?.['at']), ...summed(removed) };
}

async function onServer(server: Db, since = ''): Promise<Holdings> {
  const found = await server.listCollections({}, { nameOnly: true }).toArray();
  const names = new Set(found.map(({ name }) => name));
  // Payload's adapter puts what it takes for one thing into the plural: `audits`.
  const there = (collection: string) =>
    [collection, `${collection}s`].find((name) => names.has(name));
  const documents: Holdings['documents'] = {};
  for (const collection of collections) {
    const name = there(collection);
    if (name !== undefined) documents[collection] = await server.collection(name).countDocuments();
  }
  const audit = server.collection(there('audit') ?? 'audits');
  const [last] = await audit.find().sort({ at: -1 }).limit(1).toArray();
  const removed = await audit
    .find(
      { at: { $gt: since }, deed: { $in: ['delete', ...tidying] } },
      { projection: { deed: 1, of: 1 } },
    )
    .toArray();
  const rows = removed.map(({ deed, of }) => ({
    deed: deed as unknown,
    of: of as unknown,
    count: 1,
  }));
  return { documents, newest: instantOf(last?.['at']), ...summed(rows) };
}

function summed(rows: Record<string, unknown>[]): Pick<Holdings, 'deleted' | 'isTidied'> {
  const deleted: Holdings['deleted'] = {};
  for (const { deed, of, count } of rows)
    if (deed === 'delete') deleted[String(of)] = (deleted[String(of)] ?? 0) + Number(count);
  return { deleted, isTidied: rows.some(({ deed }) => deed !== 'delete') };
}

const instantOf = (at: unknown): string | null => (typeof at === 'string' ? at : null);
