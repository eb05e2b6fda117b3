import type { FlattenedField, Payload, CollectionSlug } from 'payload';
import type { Row } from './standing.ts';

/**
 * The fields a version says of itself, and those that hooks keep of a document beside its versions.
 */
const notCopied = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'liveAddress',
  'changeNotes',
  'changedAt',
  'changedBy',
  'stage',
];

/**
 * All that a version says, with nothing left out: what it has no value for is null, so that a save
 * takes no value from the version before.
 */
export function copyOf(
  payload: Payload,
  collection: CollectionSlug,
  version: Row,
): Record<string, unknown> {
  const { flattenedFields } = payload.collections[collection].config;
  const copy = whole(flattenedFields, structuredClone(version));
  for (const name of notCopied) Reflect.deleteProperty(copy, name);
  return copy;
}

function whole(fields: FlattenedField[], values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter((field) => !('virtual' in field && field.virtual))
      .map((field) => {
        const value = values[field.name] ?? null;
        if (field.type !== 'group') return [field.name, value];
        return [field.name, whole(field.flattenedFields, (value ?? {}) as Record<string, unknown>)];
      }),
  );
}
