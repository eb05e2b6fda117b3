import type { FlattenedField } from 'payload';

/**
 * The values of a form as a document has them: a form says 0 where a list has no rows, and a browser
 * may send anything there.
 */
export function withLists(
  fields: FlattenedField[],
  values: Record<string, unknown>,
): Record<string, unknown> {
  const mended = { ...values };
  for (const field of fields) {
    const value = values[field.name];
    if (field.type === 'array') {
      const rows = Array.isArray(value) ? value.filter(isRecord) : [];
      mended[field.name] = rows.map((row) => withLists(field.flattenedFields, row));
    } else if ((field.type === 'group' || field.type === 'tab') && isRecord(value))
      mended[field.name] = withLists(field.flattenedFields, value);
  }
  return mended;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
