import type { CollectionBeforeValidateHook } from 'payload';
import { keysOf } from '../../../content/screen-keys.ts';
import type { Screen } from '../../payload-types.ts';

type Row = Screen['elements'][number];

/**
 * Gives every element of a screen the name that practices know it by, made of its words, and lets it keep
 * that whatever its words become. A row that was duplicated gets one of its own.
 */
export const namesElements: CollectionBeforeValidateHook<Screen> = ({ data, originalDoc }) => {
  if (!Array.isArray(data?.elements)) return data;
  return { ...data, elements: named(data.elements as Row[], originalDoc?.elements ?? []) };
};

function named(rows: readonly Row[], before: readonly Row[]): Row[] {
  const known = keysById(before);
  const keyOf = ({ id, key }: Row) => key ?? (id ? known.get(id) : undefined);
  // A duplicate may have been dragged above its original, which practices mean.
  const owners = new Map<string | undefined, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const isOriginal = row.id && known.get(row.id) === key;
    if (key && (isOriginal || !owners.has(key))) owners.set(key, row);
  }
  const own = rows.map((row) => {
    const key = keyOf(row);
    return { ...row, key: owners.get(key) === row ? key : undefined };
  });
  const keys = keysOf(own.map(plain));
  return rows.map((row, at) => ({ ...row, key: keys[at] ?? null }));
}

/** Elements from before they had keys are known by those that follow from their words. */
function keysById(rows: readonly Row[]): Map<string, string> {
  const keys = keysOf(rows.map(plain));
  return new Map(rows.flatMap(({ id }, at) => (id && keys[at] ? [[id, keys[at]]] : [])));
}

const plain = ({
  type,
  key,
  text,
}: Pick<Row, 'type' | 'text'> & { key?: string | null | undefined }) => ({
  type,
  key: key ?? undefined,
  text: text ?? '',
});
