import { Column, getTableName, Param, SQL, StringChunk } from '@payloadcms/db-sqlite/drizzle';

/** The rows that are asked for, as drizzle is told. */
export interface Rows {
  where?: unknown;
  orderBy?: unknown;
  limit?: unknown;
  offset?: unknown;
}

/** Rows that are asked for in the same way have the same text; their values are apart, in its order. */
export interface WantedRows {
  text: string;
  params: unknown[];
}

/** Tells ways to ask for rows apart. @returns undefined for what holds more than columns, words and values */
export function wantedRows({ where, orderBy, limit, offset }: Rows): WantedRows | undefined {
  const wanted: WantedRows = { text: '', params: [] };
  const isSimple =
    add(wanted, where) &&
    add(wanted, undefined, ' order by ') &&
    orderOf(orderBy)?.every((part) => add(wanted, part, ', ')) &&
    addCount(wanted, limit, ' limit ') &&
    addCount(wanted, offset === 0 ? undefined : offset, ' offset ');
  return isSimple ? wanted : undefined;
}

/** @returns undefined where the order is said in a way that is not known */
function orderOf(orderBy: unknown): unknown[] | undefined {
  if (orderBy === undefined) return [];
  if (typeof orderBy !== 'function' || orderBy.length > 0) return undefined;
  const said: unknown = (orderBy as () => unknown)();
  return Array.isArray(said) ? said : undefined;
}

function addCount(wanted: WantedRows, count: unknown, word: string): boolean {
  if (count === undefined) return true;
  wanted.text += `${word}?`;
  wanted.params.push(count);
  return typeof count === 'number';
}

/** @returns whether all of it is known */
function add(wanted: WantedRows, part: unknown, before = ''): boolean {
  wanted.text += before;
  if (part === undefined) return true;
  if (part instanceof StringChunk) wanted.text += part.value.join('');
  else if (part instanceof Column) wanted.text += `<${getTableName(part.table)}.${part.name}>`;
  else if (part instanceof Param) {
    const value: unknown = part.value;
    wanted.text += '?';
    wanted.params.push(value === null ? null : (part.encoder.mapToDriverValue(value) as unknown));
  } else return part instanceof SQL && part.queryChunks.every((chunk) => add(wanted, chunk));
  return true;
}
