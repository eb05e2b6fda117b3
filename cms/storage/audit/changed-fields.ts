import { isDeepStrictEqual } from 'node:util';
import type { FlattenedField } from 'payload';
import { comparable } from '../../base/fields/comparable.ts';

type Values = Record<string, unknown>;

/**
 * Paths of the fields that a write changes, as their names: rows of a list have no number
 * (`members.phone`), and a list that grew, shrank or was put in order is named itself.
 * @param written what is written; a field that it does not have stays
 */
export function changedFields(
  fields: FlattenedField[],
  before: Values,
  written: Values,
  path = '',
): string[] {
  const names = fields.flatMap((field) => {
    if (!(field.name in written) || isKeptByHooks(field)) return [];
    const [old, now] = [before[field.name], written[field.name]];
    return changedIn(field, old, now, path + field.name);
  });
  return [...new Set(names)];
}

function changedIn(field: FlattenedField, old: unknown, now: unknown, path: string): string[] {
  if (field.type === 'group')
    return changedFields(field.flattenedFields, valuesOf(old), valuesOf(now), `${path}.`);
  if (field.type === 'array') return changedRows(field.flattenedFields, old, now, path);
  return isDeepStrictEqual(comparable(field, old), comparable(field, now)) ? [] : [path];
}

function changedRows(fields: FlattenedField[], old: unknown, now: unknown, path: string): string[] {
  const [before, after] = [rowsOf(old), rowsOf(now)];
  const known = new Map(before.map((row) => [row['id'], row]));
  const sameRows = isDeepStrictEqual(idsOf(before), idsOf(after));
  const inside = after.flatMap((row) => {
    const earlier = known.get(row['id']);
    return earlier ? changedFields(fields, earlier, row, `${path}.`) : [];
  });
  return sameRows ? inside : [path, ...inside];
}

/** Tells whether nobody types a field: ids, keys for searching and the like. */
function isKeptByHooks(field: FlattenedField): boolean {
  const isVirtual = 'virtual' in field && Boolean(field.virtual);
  return isVirtual || field.name === 'id' || field.admin?.hidden === true;
}

const valuesOf = (value: unknown): Values => (value ?? {}) as Values;
const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : []);
const idsOf = (rows: Values[]) => rows.map((row) => row['id']);
