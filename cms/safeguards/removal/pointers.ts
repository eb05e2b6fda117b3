import { type Block, type CollectionSlug, type Field, traverseFields } from 'payload';
import { idOf } from '../../base/access/roles.ts';
import { richTextBlocks } from '../../base/editor/blocks.ts';

/** One place in a document that points to another document. */
export interface Pointer {
  to: CollectionSlug;
  id: string;
  /** True if the document requires it. */
  required: boolean;
}

const blocks = new Map<unknown, Block>(richTextBlocks.map((block) => [block.slug, block]));

/** Everything that a document points to: relations, uploads, links and blocks in its texts. */
export function pointersIn(fields: Field[], document: object): Pointer[] {
  const found: Pointer[] = [];
  traverseFields({
    fields,
    ref: document as Record<string, unknown>,
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (!('name' in field) || typeof ref !== 'object' || ref === null) return;
      const value: unknown = Reflect.get(ref, String(field.name));
      if (field.type === 'richText') found.push(...pointersInText(value));
      if (field.type !== 'relationship' && field.type !== 'upload') return;
      if (typeof field.relationTo !== 'string') return;
      const { relationTo: to, required = false } = field;
      for (const id of [value].flat().map(idOf)) if (id) found.push({ to, id, required });
    },
  });
  return found;
}

/** The document that is pointed to instead of another one of its collection. */
export interface Repointing {
  collection: CollectionSlug;
  from: string;
  to: string;
}

/**
 * A copy of a document that points to another document wherever it pointed to the first one; a list
 * that has both has the other one once.
 */
export function repointed<Document extends object>(
  fields: Field[],
  document: Document,
  way: Repointing,
): Document {
  const copy = structuredClone(document);
  repoint(fields, copy, way);
  return copy;
}

function repoint(fields: Field[], document: object, way: Repointing): void {
  traverseFields({
    fields,
    ref: document as Record<string, unknown>,
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (!('name' in field) || typeof ref !== 'object' || ref === null) return;
      const name = String(field.name);
      const value: unknown = Reflect.get(ref, name);
      if (field.type === 'richText') repointText(value, way);
      if (field.type !== 'relationship' && field.type !== 'upload') return;
      if (field.relationTo !== way.collection) return;
      const other = (one: unknown) => (idOf(one) === way.from ? way.to : one);
      const isList = Array.isArray(value);
      if (![value].flat().some((one) => idOf(one) === way.from)) return;
      Reflect.set(ref, name, isList ? unique(value.map(other)) : other(value));
    },
  });
}

function repointText(node: unknown, way: Repointing): void {
  if (Array.isArray(node)) for (const inner of node as unknown[]) repointText(inner, way);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, fields, root, children } = node as Record<string, unknown>;
  repointText(root, way);
  repointText(children, way);
  if (typeof fields !== 'object' || fields === null) return;
  const { blockType, doc } = fields as Record<string, unknown>;
  const block = type === 'block' ? blocks.get(blockType) : undefined;
  if (block) repoint(block.fields, fields, way);
  else if (linked(doc).some(({ to, id }) => to === way.collection && id === way.from))
    Reflect.set(doc as object, 'value', way.to);
}

const unique = (ids: unknown[]) =>
  ids.filter((one, at) => ids.findIndex((other) => idOf(other) === idOf(one)) === at);

/** Tells whether a document with these fields can point to a collection. */
export function canPointTo(collection: CollectionSlug, fields: Field[]): boolean {
  let can = false;
  traverseFields({
    fields,
    callback: ({ field }) => {
      const points = field.type === 'relationship' || field.type === 'upload';
      can ||= field.type === 'richText' || (points && field.relationTo === collection);
    },
  });
  return can;
}

/** All nodes of a rich text. */
function pointersInText(node: unknown): Pointer[] {
  if (Array.isArray(node)) return node.flatMap(pointersInText);
  if (typeof node !== 'object' || node === null) return [];
  const { type, fields, root, children } = node as Record<string, unknown>;
  const inside = [...pointersInText(root), ...pointersInText(children)];
  if (typeof fields !== 'object' || fields === null) return inside;
  const { blockType, doc } = fields as Record<string, unknown>;
  const block = type === 'block' ? blocks.get(blockType) : undefined;
  if (block) return [...inside, ...pointersIn(block.fields, fields).map(optional)];
  return [...inside, ...linked(doc)];
}

/** A link in a text may lead to any collection. */
function linked(doc: unknown): Pointer[] {
  if (typeof doc !== 'object' || doc === null) return [];
  const { relationTo, value } = doc as { relationTo?: CollectionSlug; value?: unknown };
  const id = idOf(value);
  return relationTo && id ? [{ to: relationTo, id, required: false }] : [];
}

/** A block in a text is never required. */
const optional = (pointer: Pointer): Pointer => ({ ...pointer, required: false });
