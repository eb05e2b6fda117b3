import type { z } from 'zod';
import { kinds } from '../kinds.ts';
import { recordKinds, type RecordKind } from '../record-kind.ts';
import { type Target, targets } from '../schema/reference.ts';
import { fileOf, type Problem } from './problem.ts';
import type { Snapshot } from './snapshot.ts';

/** One pointer from a record to another. A record cannot stand without the required ones. */
export interface Reference {
  kind: RecordKind;
  record: string;
  /** `steps.2.picture.media` */
  field: string;
  target: RecordKind;
  id: string;
  required: boolean;
}

/** References that point to nothing, as problems. */
export function referenceProblems(snapshot: Snapshot): Problem[] {
  return missingReferences(snapshot).map(({ kind, record, field, target, id }) => ({
    file: fileOf(kind),
    kind,
    record,
    field,
    expected: `the id of a record in ${fileOf(target)}`,
    received: JSON.stringify(id),
    fault: { code: 'reference', target },
  }));
}

/** The records of the lists as `kind/id`. */
export function namesIn(lists: Pick<Snapshot, RecordKind>): string[] {
  return recordKinds.flatMap((kind) =>
    lists[kind].flatMap((record) => ('id' in record ? `${kind}/${record.id}` : [])),
  );
}

/** References of the lists that point to nothing that is known. */
export function missingReferences(
  lists: Pick<Snapshot, RecordKind>,
  known: ReadonlySet<string> = new Set(namesIn(lists)),
): Reference[] {
  return referencesOf(lists).filter(({ target, id }) => !known.has(`${target}/${id}`));
}

/** Every pointer between records of a snapshot. */
export function referencesOf(lists: Pick<Snapshot, RecordKind>): Reference[] {
  return recordKinds.flatMap((kind) => {
    const { schema } = kinds[kind];
    if (!pointsSomewhere(schema)) return [];
    return lists[kind].flatMap((record) =>
      'id' in record
        ? pointersIn(schema, record, []).map(({ target = kind, ...found }) => ({
            kind,
            record: record.id,
            target,
            ...found,
          }))
        : [],
    );
  });
}

type Pointer = Pick<Reference, 'field' | 'id' | 'required'> & { target: RecordKind | undefined };

/** Follows a value along its schema to every field that says what it points to. */
function pointersIn(schema: z.core.$ZodType, value: unknown, path: PropertyKey[]): Pointer[] {
  const target = targets.get(schema);
  if (target && typeof value === 'string')
    return [{ field: path.join('.'), target: target.kind, id: value, required: target.required }];
  if (value === undefined || value === null || !pointsSomewhere(schema)) return [];
  return partsOf(schema, value).flatMap(([key, part, inner]) =>
    pointersIn(part, inner, key === undefined ? path : [...path, key]),
  );
}

type Part = [key: PropertyKey | undefined, schema: z.core.$ZodType, value: unknown];

/** Splits a value into its parts, each with the schema that it follows. */
function partsOf(schema: z.core.$ZodType, value: unknown): Part[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return pointingFields(def.shape).map(([key, part]) => [
        key,
        part,
        Reflect.get(Object(value), key),
      ]);
    case 'array':
      return (value as unknown[]).map((item, at) => [at, def.element, item]);
    case 'union':
      return def.options
        .filter((option) => isOption(option, value))
        .map((option) => [undefined, option, value]);
    case 'optional':
    case 'default':
      return [[undefined, def.innerType, value]];
    default:
      return [];
  }
}

type Field = [key: string, schema: z.core.$ZodType];

/** By shape: thousands of records have the same. */
const knownFields = new WeakMap<object, Field[]>();

/** The fields of a shape in which something points somewhere. */
function pointingFields(shape: Readonly<Record<string, z.core.$ZodType>>): Field[] {
  const known = knownFields.get(shape);
  if (known) return known;
  const fields = Object.entries(shape).filter(([, part]) => pointsSomewhere(part));
  knownFields.set(shape, fields);
  return fields;
}

/** Tells whether a value says by its `type` that it is of this option of a union. */
function isOption(option: z.core.$ZodType, value: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  const type =
    def.type === 'object' ? (def.shape['type'] as z.core.$ZodTypes | undefined) : undefined;
  const own = type?._zod.def;
  return (
    own?.type === 'literal' && own.values.includes(Reflect.get(Object(value), 'type') as string)
  );
}

const remembered = new WeakMap<z.core.$ZodType, boolean>();

/**
 * Tells whether values of a schema can point to records at all: most texts and numbers need no
 * look.
 */
function pointsSomewhere(schema: z.core.$ZodType): boolean {
  const known = remembered.get(schema);
  if (known !== undefined) return known;
  const points = targets.has(schema) || childrenOf(schema).some(pointsSomewhere);
  remembered.set(schema, points);
  return points;
}

function childrenOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.values(def.shape);
    case 'array':
      return [def.element];
    case 'union':
      return [...def.options];
    case 'optional':
    case 'default':
      return [def.innerType];
    default:
      return [];
  }
}

const pointedTo = new WeakMap<z.core.$ZodType, ReadonlySet<RecordKind>>();

/** The kinds that values of a schema can point to; its own only where that is named. */
export function kindsPointedTo(schema: z.core.$ZodType): ReadonlySet<RecordKind> {
  const known = pointedTo.get(schema);
  if (known) return known;
  const own = targets.get(schema)?.kind;
  const kinds = new Set([
    ...(own ? [own] : []),
    ...childrenOf(schema).flatMap((part) => [...kindsPointedTo(part)]),
  ]);
  pointedTo.set(schema, kinds);
  return kinds;
}

/** The target of a field, or of each entry of its list. */
export function targetOf(schema: z.core.$ZodType): Target | undefined {
  const own = targets.get(schema);
  if (own) return own;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return targets.get(def.element);
  return def.type === 'optional' || def.type === 'default' ? targetOf(def.innerType) : undefined;
}
