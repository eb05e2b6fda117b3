import { isDeepStrictEqual } from 'node:util';
import { SQL } from '@payloadcms/db-sqlite/drizzle';
import { LRUCache } from 'lru-cache';
import { type Rows, wantedRows } from './wanted-rows.ts';

/** The question to drizzle: columns of a table, with rows of other tables, and which rows. */
interface Wanted {
  tableConfig: object & { columns: Record<string, unknown> };
  queryConfig: true | Config;
  tableAlias: string;
  nestedQueryRelation?: unknown;
}

interface Config extends Rows {
  [shape: string]: unknown;
}

interface Relational {
  sql: object;
}

interface Built {
  sql: string;
  params: unknown[];
}

/** The part of drizzle that turns what is wanted into SQL. */
export interface Dialect {
  buildRelationalQuery(wanted: Wanted): Relational;
  sqlToQuery(sql: object, ...more: unknown[]): Built;
}

/** The outcome of a shape: the query for all rows, and that for one column of them. */
interface Known extends Built {
  relational: Relational;
  /** The beginning of a query of one column, before it says which rows. */
  bare: string;
}

/**
 * As many as there are tables of documents and their versions, with some selections of each: some megabytes.
 */
const kept = 500;

/**
 * Makes drizzle build the SQL for each shape of documents once: a guide with its steps, sources and
 * versions is thousands of objects for it each time, which takes longer than the database takes to read
 * them. Which rows are wanted is built once for each way to ask for them; only values are taken anew.
 */
export function buildsOnce(dialect: Dialect): void {
  const build = dialect.buildRelationalQuery.bind(dialect);
  const write = dialect.sqlToQuery.bind(dialect);
  const known = new LRUCache<string, Known>({ max: kept });
  const whole = new LRUCache<string, string>({ max: kept });
  const written = new WeakMap<object, Built>();

  const knownFor = (wanted: Wanted, shape: Config, key: string): Known => {
    const before = known.get(key);
    if (before) return before;
    const relational = build({ ...wanted, queryConfig: shape });
    const { sql: bare } = write(build({ ...wanted, queryConfig: oneColumn(wanted) }).sql);
    const made = { relational, bare, ...write(relational.sql) };
    known.set(key, made);
    return made;
  };

  /** @returns the rows of a shape, undefined where they are not written as ever */
  const rowsOf = (wanted: Wanted, rows: Rows, key: string, shape: Known): object | undefined => {
    const asked = wantedRows(rows);
    const wholeKey = asked && `${key} ${asked.text}`;
    const text = wholeKey && whole.get(wholeKey);
    if (text) {
      const made = new SQL([]);
      written.set(made, { sql: text, params: [...shape.params, ...asked.params] });
      return made;
    }
    const made = build({ ...wanted, queryConfig: { ...oneColumn(wanted), ...rows } }).sql;
    const which = write(made);
    if (!which.sql.startsWith(shape.bare)) return undefined;
    const all = shape.sql + which.sql.slice(shape.bare.length);
    written.set(made, { sql: all, params: [...shape.params, ...which.params] });
    if (wholeKey && isDeepStrictEqual(asked.params, which.params)) whole.set(wholeKey, all);
    return made;
  };

  dialect.buildRelationalQuery = (wanted) => {
    const { queryConfig } = wanted;
    if (queryConfig === true || wanted.nestedQueryRelation) return build(wanted);
    const { where, orderBy, limit, offset, ...shape } = queryConfig;
    const names = keyOf(shape);
    if (names === undefined) return build(wanted);
    const key = `${wanted.tableAlias} ${names}`;
    const known = knownFor(wanted, shape, key);
    const rows = rowsOf(wanted, { where, orderBy, limit, offset }, key, known);
    if (!rows) return build(wanted);
    // Who puts it into another query gets all of it.
    Object.defineProperty(rows, 'queryChunks', {
      get: () => Reflect.get(build(wanted).sql, 'queryChunks') as unknown,
    });
    return { ...known.relational, sql: rows };
  };
  dialect.sqlToQuery = (sql, ...more) => written.get(sql) ?? write(sql, ...more);
}

const oneColumn = ({ tableConfig }: Wanted): Config => ({
  columns: { [String(Object.keys(tableConfig.columns)[0])]: true },
});

/** Tells shapes apart. @returns undefined for what holds more than names, such as values of a search */
function keyOf(shape: Config): string | undefined {
  try {
    return JSON.stringify(shape, (name, value: unknown) => {
      if (name === 'extras' && !isEmpty(value)) throw new Error('More than names.');
      if (typeof value === 'function') return orderOf(value as Order);
      if (typeof value === 'object' && value !== null && !isPlain(value))
        throw new Error('More than names.');
      return value;
    });
  } catch {
    return undefined;
  }
}

type Order = (columns: object, operators: object) => unknown;

/** The order of rows within a document, as the names of columns. */
function orderOf(order: Order): string {
  const asked = new Proxy({}, { get: (_, name) => `column ${String(name)}` });
  const operators = {
    asc: (name: unknown) => `asc ${name}`,
    desc: (name: unknown) => `desc ${name}`,
  };
  const said = order(asked, operators);
  if (Array.isArray(said) && said.every((part) => typeof part === 'string')) return said.join();
  throw new Error('More than names.');
}

const isPlain = (value: object) =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
