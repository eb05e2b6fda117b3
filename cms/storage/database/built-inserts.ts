import {
  Column,
  getTableColumns,
  getTableName,
  is,
  SQL,
  sql,
  type Table,
} from '@payloadcms/db-sqlite/drizzle';

/** The rows for a table as drizzle has them: each value with the column that knows how to write it. */
interface Wanted {
  table: Table;
  values: Row[] | object;
  returning?: { field: unknown }[];
  onConflict?: object[];
  withList?: object[];
  select?: boolean;
}

type Row = Record<string, object | undefined>;

interface Given {
  value: unknown;
  encoder: { mapToDriverValue(value: unknown): unknown };
}

/** The part of drizzle that turns rows into SQL. */
export interface InsertDialect {
  buildInsertQuery(wanted: Wanted): object;
  sqlToQuery(sql: object, ...more: unknown[]): { sql: string; params: unknown[] };
}

/** The parts that all inserts into a table have alike: all but their rows. */
interface Known {
  head: string;
  row: string;
  tail: string;
}

/** Parameters that one statement has at most; SQLite takes three times as many. */
const most = 10_000;

/**
 * Makes drizzle write the SQL of inserts once for each table: a document with its rows and its version is
 * thousands of objects for it each time. What is empty is a parameter, too, so that one number of rows is one
 * statement, which the database prepares once.
 */
export function insertsOnce(dialect: InsertDialect): void {
  const build = dialect.buildInsertQuery.bind(dialect);
  const write = dialect.sqlToQuery.bind(dialect);
  const known = new Map<string, Known>();
  const written = new WeakMap<object, { sql: string; params: unknown[] }>();

  const knownFor = (wanted: Wanted, rows: Row[]): Known | undefined => {
    const back = backOf(wanted);
    if (back === undefined) return undefined;
    const key = `${getTableName(wanted.table)} ${back}`;
    const before = known.get(key);
    if (before) return before;
    const made = partsOf(write(build({ ...wanted, values: rows.slice(0, 1) })).sql, wanted.table);
    if (made) known.set(key, made);
    return made;
  };

  dialect.buildInsertQuery = (wanted) => {
    const rows = rowsOf(wanted);
    const params = rows && paramsOf(wanted.table, rows);
    const parts = params && knownFor(wanted, rows);
    if (!parts) return build(wanted);
    const { head, row, tail } = parts;
    const statement = sql.raw('');
    written.set(statement, { sql: head + rows.map(() => row).join(', ') + tail, params });
    // Who puts it into another query gets all of it.
    Object.defineProperty(statement, 'queryChunks', {
      get: () => Reflect.get(build(wanted), 'queryChunks') as unknown,
    });
    return statement;
  };
  dialect.sqlToQuery = (statement, ...more) => written.get(statement) ?? write(statement, ...more);
}

/** The columns that come back, as they are written. @returns undefined where more than columns does */
function backOf({ returning = [] }: Wanted): string | undefined {
  const names = returning.map(({ field }) => (is(field, Column) ? field.name : undefined));
  return names.includes(undefined) ? undefined : names.join();
}

/** @returns undefined for what holds more than rows of values */
function rowsOf({ values, onConflict, withList, select }: Wanted): Row[] | undefined {
  if (select || withList?.length || onConflict?.length || !Array.isArray(values)) return undefined;
  return values as Row[];
}

/** Parts the SQL of one row. @returns undefined where it is not written as ever */
function partsOf(written: string, table: Table): Known | undefined {
  const columns = columnsOf(table);
  const oneRow = /^(insert into .* values )\(((?:\?|null)(?:, (?:\?|null))*)\)(.*)$/s;
  const [, head, values, tail] = oneRow.exec(written) ?? [];
  if (head === undefined || tail === undefined) return undefined;
  if (values?.split(', ').length !== columns.length) return undefined;
  return { head, row: `(${columns.map(() => '?').join(', ')})`, tail };
}

/** @returns undefined where a value is a piece of SQL or made anew each time, or where there are too many */
function paramsOf(table: Table, rows: Row[]): unknown[] | undefined {
  const columns = columnsOf(table);
  if (columns.length * rows.length > most) return undefined;
  const params: unknown[] = [];
  for (const row of rows)
    for (const { name, absent } of columns) {
      const given = row[name] as Given | undefined;
      if (given !== undefined && !('encoder' in given)) return undefined;
      const said = given?.value === undefined ? absent : given;
      if (said === 'made') return undefined;
      params.push(said.value === null ? null : said.encoder.mapToDriverValue(said.value));
    }
  return params;
}

interface Filled {
  name: string;
  /** The value of a column for which nothing is given. */
  absent: Given | 'made';
}

const columnsIn = new WeakMap<Table, Filled[]>();

function columnsOf(table: Table): Filled[] {
  const before = columnsIn.get(table);
  if (before) return before;
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => ({
    name,
    absent: absentIn(column),
  }));
  columnsIn.set(table, columns);
  return columns;
}

function absentIn(column: Column): Given | 'made' {
  const { default: value = null, defaultFn, onUpdateFn } = column;
  if (value === null && (defaultFn || onUpdateFn)) return 'made';
  return is(value, SQL) ? 'made' : { value, encoder: column };
}
