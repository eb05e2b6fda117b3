import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';

type Asked = Parameters<BaseDatabaseAdapter['findVersions']>[0];

/** The number of versions that a request itself made of documents that it made, by `<collection>/<id>`. */
const made = new WeakMap<object, Map<string, number>>();

/**
 * A database that is not asked for versions too many of a document that was made just now: Payload asks after
 * every save.
 */
export function knowsFewVersions(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args);
      const { create, createVersion, findVersions } = database;
      database.create = async (asked) => {
        const document = await create.call(database, asked);
        if (asked.req) madeBy(asked.req).set(`${asked.collection}/${document.id}`, 0);
        return document;
      };
      database.createVersion = async (asked) => {
        const version = await createVersion.call(database, asked);
        const key = `${asked.collectionSlug}/${asked.parent}`;
        const before = asked.req && madeBy(asked.req).get(key);
        if (asked.req && before !== undefined) madeBy(asked.req).set(key, before + 1);
        return version as never;
      };
      const answer = async (asked: Asked) =>
        isBeyond(asked) ? nothing : findVersions.call(database, asked);
      database.findVersions = answer as typeof findVersions;
      return database;
    },
  };
}

function madeBy(req: object): Map<string, number> {
  const known = made.get(req) ?? new Map<string, number>();
  made.set(req, known);
  return known;
}

/**
 * Tells whether it is asked for a version that comes after as many as were made, as `enforceMaxVersions`
 * asks.
 */
function isBeyond({ collection, limit, page, req, where = {} }: Asked): boolean {
  const { parent, ...others } = where;
  if (limit !== 1 || page === undefined || !req || Object.keys(others).length > 0) return false;
  const id: unknown = parent && 'equals' in parent ? parent['equals'] : undefined;
  const count = madeBy(req).get(`${collection}/${String(id)}`);
  return count !== undefined && count < page;
}

const nothing = {
  docs: [],
  hasNextPage: false,
  hasPrevPage: false,
  limit: 1,
  nextPage: null,
  page: 1,
  pagingCounter: 0,
  prevPage: null,
  totalDocs: 0,
  totalPages: 0,
};
