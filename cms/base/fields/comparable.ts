import type { FlattenedField } from 'payload';
import { idOf } from '../access/roles.ts';

/**
 * A value as it counts where two versions are compared: nothing, an empty text, an empty list and a box
 * without a tick are one, a relation is its id, a date its instant.
 */
export function comparable(field: FlattenedField, value: unknown): unknown {
  if (value === undefined || value === '' || value === false) return null;
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    return value.map((one) => comparable(field, one));
  }
  if (field.type === 'relationship' || field.type === 'upload') return idOf(value) ?? value;
  if (field.type === 'date' && value !== null) return new Date(value as string).getTime();
  return value;
}
