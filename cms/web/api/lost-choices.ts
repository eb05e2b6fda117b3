import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { idOf } from '../../base/access/roles.ts';
import { placeOf } from '../../writing/examine/place.ts';

/** A field that holds what is not there, and the sentence that stands at it. */
export interface LostChoice {
  path: string;
  /** "Bước 3, Màn hình" */
  label: string;
  message: string;
}

interface Choice {
  path: string;
  to: CollectionSlug;
  id: string;
}

/**
 * Finds the fields of what was sent whose choice is not there any more: the database only says that there is
 * one.
 */
export async function lostChoices(
  req: PayloadRequest,
  collection: CollectionSlug | undefined,
): Promise<LostChoice[]> {
  const config = collection && req.payload.collections[collection]?.config;
  if (!config) return [];
  const choices = choicesIn(config.flattenedFields, req.data, '');
  const there = new Set<string>();
  for (const [to, chosen] of Map.groupBy(choices, (choice) => choice.to)) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: to,
      where: { id: { in: [...new Set(chosen.map(({ id }) => id))] } },
      limit: 0,
      pagination: false,
    });
    for (const { id } of docs) there.add(`${to}/${id}`);
  }
  return choices.flatMap(({ path, to, id }) =>
    there.has(`${to}/${id}`)
      ? []
      : [{ path, label: placeOf(config.fields, path, req), message: 'Mục đã chọn không còn nữa.' }],
  );
}

function choicesIn(fields: readonly FlattenedField[], values: unknown, prefix: string): Choice[] {
  const within = Object(values) as Record<string, unknown>;
  return fields.flatMap((field): Choice[] => {
    const value = within[field.name];
    const path = prefix + field.name;
    if (field.type === 'group' || field.type === 'tab')
      return choicesIn(field.flattenedFields, value, `${path}.`);
    if (field.type === 'array')
      return listOf(value).flatMap((row, at) =>
        choicesIn(field.flattenedFields, row, `${path}.${at}.`),
      );
    if (field.type !== 'relationship' && field.type !== 'upload') return [];
    const to = field.relationTo;
    if (typeof to !== 'string') return [];
    return listOf(value).flatMap((one) => {
      const id = idOf(one);
      return id === undefined ? [] : [{ path, to, id }];
    });
  });
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
