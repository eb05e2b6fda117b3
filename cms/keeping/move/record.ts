import { createHash } from 'node:crypto';
import type { FlattenedField } from 'payload';

/** A row as a database gives it, or a part of one. */
export type Row = Record<string, unknown>;

/** The facts one needs of a database to read its rows. */
export interface Reading {
  /** True if a missing value means the one that the field begins with, as for Payload. */
  fillsDefaults?: boolean;
  /** Tells whether a document is there; what leads to one that is not is left out. */
  isThere?: (collection: string, id: string) => boolean;
  /** Hears paths of values that no field is for; they are left out. */
  onUnknown?: (path: string) => void;
  /** Hears paths of what led to a document that is not there. */
  onLost?: (path: string) => void;
}

/**
 * A row in the one form that both databases give and take: every field that is stored, in the order
 * of the fields; times in ISO 8601; null, or an empty list, for what is not there.
 * @throws {Error} when a value can't be of its field, in Vietnamese
 */
export function recordOf(fields: FlattenedField[], row: Row, reading: Reading = {}): Row {
  const record = mapFields(fields, row, reading, (field, value, path) => {
    const known = value === undefined && reading.fillsDefaults ? defaultOf(field) : value;
    return plainValue(field, known ?? null, path, reading);
  });
  nameRows(fields, record, String(row['id']));
  return record;
}

/**
 * A record as MongoDB stores it: times as dates, the id apart. What must be unique is left out where it
 * is null, which an index would count as a value.
 */
export function storedOf({ fields, isVersions }: Stored, record: Row): Row {
  const others = fields.filter(({ name }) => name !== 'id');
  return mapFields(others, record, {}, (field, value) => {
    const isUnique = 'unique' in field && field.unique === true;
    if (value === null && isUnique && !isVersions) return undefined;
    return field.type === 'date' && typeof value === 'string' ? new Date(value) : value;
  });
}

/** The properties that decide how a record is stored. */
interface Stored {
  fields: FlattenedField[];
  isVersions: boolean;
}

/** SHA-256 of a record; the order of keys in JSON does not count. */
export function hashOf(record: Row): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(record)))
    .digest('hex');
}

type Leaf = (field: FlattenedField, value: unknown, path: string) => unknown;

function mapFields(
  fields: FlattenedField[],
  row: Row,
  reading: Reading,
  leaf: Leaf,
  path = '',
): Row {
  const stored = fields.filter(isStored);
  tellUnknown(stored, row, path, reading);
  const mapped: Row = {};
  for (const field of stored) {
    const value = row[field.name];
    const at = path + field.name;
    if (field.type === 'blocks' || field.type === 'point')
      throw new Error(`Moving has not been taught fields of type ${field.type}: ${at}`);
    if ('flattenedFields' in field && field.type !== 'array')
      mapped[field.name] = mapFields(field.flattenedFields, rowIn(value), reading, leaf, `${at}.`);
    else if (field.type === 'array')
      mapped[field.name] = listIn(leaf(field, value, at)).map((each) =>
        mapFields(field.flattenedFields, rowIn(each), reading, leaf, `${at}.`),
      );
    else {
      const plain = leaf(field, value, at);
      if (plain !== undefined) mapped[field.name] = plain;
    }
  }
  return mapped;
}

const isStored = (field: FlattenedField) =>
  field.type !== 'join' && !('virtual' in field && field.virtual);

/** Names that MongoDB and Payload give besides. */
const given = new Set(['_id', '__v', 'id', 'globalType']);

function tellUnknown(stored: FlattenedField[], row: Row, path: string, { onUnknown }: Reading) {
  if (!onUnknown) return;
  const known = new Set(stored.map(({ name }) => name));
  for (const key of Object.keys(row))
    if (!known.has(key) && !given.has(key)) onUnknown(`${path}${key}`);
}

function defaultOf(field: FlattenedField): unknown {
  const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined;
  return typeof value === 'function' ? undefined : structuredClone(value);
}

function plainValue(
  field: FlattenedField,
  value: unknown,
  path: string,
  reading: Reading,
): unknown {
  if (field.type === 'relationship' || field.type === 'upload') {
    const hasMany = field.hasMany === true;
    const found = (hasMany ? listIn(value) : [value])
      .map((one) => reference(field.relationTo, one, path, reading))
      .filter((one) => one !== null);
    return hasMany ? found : (found[0] ?? null);
  }
  if (field.type === 'array' || ('hasMany' in field && field.hasMany)) return listIn(value);
  if (field.name === 'id') return value === null ? null : String(value);
  return field.type === 'date' ? instant(value, path) : value;
}

/** Rows of lists need an id in SQLite. MongoDB has some without: they get one, always the same. */
function nameRows(fields: FlattenedField[], record: Row, place: string): void {
  for (const field of fields.filter(isStored)) {
    const { name } = field;
    if (!('flattenedFields' in field)) continue;
    const rows = field.type === 'array' ? (record[name] as Row[]) : [record[name] as Row];
    for (const [at, row] of rows.entries()) {
      const here = `${place}/${name}/${at}`;
      if (field.type === 'array')
        row['id'] ??= createHash('sha256').update(here).digest('hex').slice(0, 24);
      nameRows(field.flattenedFields, row, here);
    }
  }
}

/** One reference: an id, or an id with its collection where there are several. */
function reference(
  to: string | string[],
  value: unknown,
  path: string,
  { isThere, onLost }: Reading,
): unknown {
  if (value === null || value === undefined) return null;
  const one = value as { relationTo: string; value: unknown };
  const [collection, id] = Array.isArray(to)
    ? [one.relationTo, String(one.value)]
    : [to, String(value)];
  if (isThere && !isThere(collection, id)) {
    onLost?.(path);
    return null;
  }
  return Array.isArray(to) ? { relationTo: collection, value: id } : id;
}

function instant(value: unknown, path: string): string | null {
  if (value === null || value === '') return null;
  const date = new Date(value as string | Date);
  if (Number.isNaN(date.getTime()))
    throw new Error(`trường “${path}” có giá trị không phải ngày giờ`);
  return date.toISOString();
}

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const rowIn = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {};

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
