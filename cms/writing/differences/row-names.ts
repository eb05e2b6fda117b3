import type { FlattenedArrayField, FlattenedField } from 'payload';
import { namesOfRows } from '../../base/fields/row-label.ts';
import type { Names } from './names.ts';
import { saidAs, sayings, type Values } from './values.ts';

/** Returns the word for a row of a list: "Bước". */
export function wordOfRow(field: FlattenedArrayField): string {
  const { singular } = field.labels ?? {};
  const own = typeof singular === 'string' ? singular : field.name;
  return namesOfRows(field)?.kind ?? own.charAt(0).toLocaleUpperCase('vi') + own.slice(1);
}

/**
 * Names what is in a row, as its label in the form says it; else the first that it says of itself.
 */
export function nameOfRow(field: FlattenedArrayField, row: Values, names: Names): string {
  const named = namesOfRows(field)?.named;
  const naming = named
    ? field.flattenedFields.filter(({ name }) => name === named)
    : field.flattenedFields.filter(isTelling);
  for (const one of naming) {
    const [said] = sayings(one, row[one.name], names);
    if (said && 'text' in said) return said.text;
  }
  return '';
}

const tellingTypes = new Set(['text', 'relationship', 'select', 'date', 'upload']);

const isTelling = (field: FlattenedField) =>
  tellingTypes.has(field.type) && field.name !== 'id' && saidAs(field) === undefined;
