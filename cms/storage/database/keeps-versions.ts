import type { BaseDatabaseAdapter, DatabaseAdapterObj, Where } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';

type Removal = Parameters<BaseDatabaseAdapter['deleteVersions']>[0];

interface Version {
  id: string | number;
  version: { changedBy?: string | null };
}

/**
 * A database in which a document keeps two versions however often it is saved: the newest one of somebody
 * else than who saved last, and the last one of the days before. Payload counts only, so that whoever saves
 * fifty times leaves nothing to go back to.
 */
export function keepsVersions(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args);
      const remove = database.deleteVersions.bind(database);
      database.deleteVersions = async (asked) =>
        remove(isByCount(asked.where) ? await butKept(database, asked) : asked);
      return database;
    },
  };
}

/** As `enforceMaxVersions` of Payload asks, and nothing of ours. */
const isByCount = (where: Where): boolean =>
  'updatedAt' in where && Boolean(where['updatedAt'] && 'less_than_equal' in where['updatedAt']);

async function butKept(database: BaseDatabaseAdapter, asked: Removal): Promise<Removal> {
  // What the program saves by itself has no author, and is nobody else's.
  const authored: Where = { 'version.changedBy': { exists: true } };
  const [last] = await newestOf(database, asked, [authored]);
  const others: Where = { 'version.changedBy': { not_equals: last?.version.changedBy ?? '' } };
  const midnight = new Date(`${dayOfInstant(new Date())}T00:00:00+07:00`).toISOString();
  const kept = [
    ...(await newestOf(database, asked, [authored, others])),
    ...(await newestOf(database, asked, [{ updatedAt: { less_than: midnight } }])),
  ];
  if (kept.length === 0) return asked;
  return { ...asked, where: { and: [asked.where, { id: { not_in: kept.map(({ id }) => id) } }] } };
}

async function newestOf(
  database: BaseDatabaseAdapter,
  { collection, globalSlug, req, where }: Removal,
  conditions: Where[],
): Promise<Version[]> {
  const { parent } = where;
  const query = {
    where: { and: [...(parent ? [{ parent }] : []), ...conditions] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    ...(req && { req }),
  };
  const found = collection
    ? await database.findVersions({ ...query, collection })
    : globalSlug && (await database.findGlobalVersions({ ...query, global: globalSlug }));
  return found ? (found.docs as unknown as Version[]) : [];
}
