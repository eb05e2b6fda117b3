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
  const taken = new Set<string>();
  const own = rows.map((row) => {
    const key = row.key ?? (row.id ? known.get(row.id) : undefined);
    if (!key || taken.has(key)) return { ...row, key: undefined };
    taken.add(key);
    return { ...row, key };
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
