import { type Block, type CollectionSlug, type Field, traverseFields } from 'payload';
import { idOf } from '../../base/access/roles.ts';
import { richTextBlocks } from '../../base/editor/blocks.ts';

/** One place in a document that points to documents of a collection. */
export interface Reference {
  /** Names the place, also in another version of the document, as long as it is there. */
  key: string;
  /** Ids that it points to, in their order; one or none where it is no list. */
  ids: string[];
  /** Makes it point elsewhere. */
  set: (ids: string[]) => void;
}

const blocks = new Map<unknown, Block>(richTextBlocks.map((block) => [block.slug, block]));

/** Every place in a document that points to documents of a collection. */
export function referencesIn(
  collection: CollectionSlug,
  fields: Field[],
  document: object,
): Reference[] {
  const found: Reference[] = [];
  collect(found, collection, { fields, document, below: '' });
  const counts = new Map<string, number>();
  return found.map((reference) => {
    const count = counts.get(reference.key) ?? 0;
    counts.set(reference.key, count + 1);
    return { ...reference, key: `${reference.key}#${count}` };
  });
}

interface Within {
  fields: Field[];
  document: object;
  below: string;
}

function collect(
  found: Reference[],
  collection: CollectionSlug,
  { fields, document, below }: Within,
): void {
  traverseFields({
    fields,
    ref: document as Record<string, unknown>,
    fillEmpty: false,
    callback: ({ field, ref, parentPath }) => {
      if (!('name' in field) || typeof ref !== 'object' || ref === null) return;
      const name = String(field.name);
      const value: unknown = Reflect.get(ref, name);
      // Rows of a list keep their ids when they are moved.
      const row: unknown = ref === document ? '' : Reflect.get(ref, 'id');
      const key = `${below}${parentPath}${name}@${typeof row === 'string' ? row : ''}`;
      if (field.type === 'richText') collectText(found, collection, { node: value, key });
      if (field.type !== 'relationship' && field.type !== 'upload') return;
      if (field.relationTo !== collection) return;
      const isList = Array.isArray(value);
      const ids = [value].flat().flatMap((one) => idOf(one) ?? []);
      const set = (next: string[]) => Reflect.set(ref, name, isList ? next : next[0]);
      if (ids.length > 0) found.push({ key, ids, set });
    },
  });
}

function collectText(
  found: Reference[],
  collection: CollectionSlug,
  { node, key }: { node: unknown; key: string },
): void {
  if (Array.isArray(node))
    for (const inner of node as unknown[]) collectText(found, collection, { node: inner, key });
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, fields, root, children } = node as Record<string, unknown>;
  collectText(found, collection, { node: root, key });
  collectText(found, collection, { node: children, key });
  if (typeof fields !== 'object' || fields === null) return;
  const { blockType, doc } = fields as Record<string, unknown>;
  const block = type === 'block' ? blocks.get(blockType) : undefined;
  if (block) {
    const below = `${key}/${String(blockType)}.`;
    return collect(found, collection, { fields: block.fields, document: fields, below });
  }
  const { relationTo, value } = (doc ?? {}) as { relationTo?: string; value?: unknown };
  const id = idOf(value);
  if (relationTo !== collection || !id) return;
  const set = ([next]: string[]) => Reflect.set(doc as object, 'value', next);
  found.push({ key: `${key}/link`, ids: [id], set });
}
