import type { z } from 'zod';
import type { RecordKind } from '../../../content/record-kind.ts';
import { targets } from '../../../content/schema/reference.ts';
import { faultsOf } from '../../../content/snapshot/problem.ts';
import type { FieldNames } from '../../publishing/export/field-names.ts';
import { fieldInWords, reasonOf } from '../../publishing/export/reasons.ts';

/** A value that fits its schema, and what had to be made up or left out, in sentences for editors. */
export interface Filled<Value> {
  value: Value;
  missing: string[];
}

/** A value can't be drawn, however much of it is made up. */
export class Undrawable extends Error {
  constructor() {
    super('Có mục chưa đọc được nên chưa vẽ được trang. Hãy xem lại những mục vừa sửa.');
    this.name = 'Undrawable';
  }
}

/** One fault can hide another behind it. */
const mostRounds = 12;

/** The id of the record that stands in for one that was not chosen. */
export const standInId = (kind: RecordKind) => `chua-chon-${kind}`;

/**
 * Makes a value fit its schema: what may be left out and is no good is left out, what is needed is
 * filled with words that say what is missing.
 * @param names what its form calls its fields
 * @throws {Undrawable}
 */
export function fillGaps<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  names: FieldNames = {},
): Filled<z.infer<Schema>> {
  const missing = new Set<string>();
  let value = given;
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, missing: [...missing] };
    value = structuredClone(value);
    for (const fault of faultsOf(value, parsed.error)) missing.add(reasonOf(fault, names));
    // From the last to the first, so that places in lists still hold.
    for (const { path } of parsed.error.issues.toReversed())
      value = mended(schema, value, path, names);
  }
  throw new Undrawable();
}

/** Says whether a schema lets its value be left out, and what is behind that. */
function unwrapped(schema: z.core.$ZodType): { inner: z.core.$ZodType; optional: boolean } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default')
    return { inner: unwrapped(def.innerType).inner, optional: true };
  return { inner: schema, optional: false };
}

function mended(
  schema: z.core.$ZodType,
  value: unknown,
  path: PropertyKey[],
  names: FieldNames,
): unknown {
  const way = along(schema, value, path);
  if (!way) return removed(value, path.slice(0, -1));
  if (way.optional || way.inList) return removed(value, path);
  return replaced(value, path, standIn(way.schema, path.join('.'), names));
}

interface Place {
  schema: z.core.$ZodType;
  optional: boolean;
  inList: boolean;
}

/** Follows a path along a schema; nothing where it leads past it. */
function along(
  schema: z.core.$ZodType,
  value: unknown,
  path: PropertyKey[],
  place: Pick<Place, 'optional' | 'inList'> = { optional: false, inList: false },
): Place | undefined {
  const { inner, optional } = unwrapped(schema);
  const here = { ...place, optional: place.optional || optional };
  const [key, ...rest] = path;
  if (key === undefined) return { schema: inner, ...here };
  const { def } = (inner as z.core.$ZodTypes)._zod;
  const next: unknown = Reflect.get(Object(value), key);
  const nowhere = { optional: false, inList: false };
  if (def.type === 'object') {
    const part = def.shape[String(key)];
    return part && along(part, next, rest, nowhere);
  }
  if (def.type === 'array') return along(def.element, next, rest, { ...nowhere, inList: true });
  if (def.type !== 'union') return undefined;
  const type: unknown = Reflect.get(Object(value), 'type');
  const option = def.options.find((one) => literalOf(one) === type);
  return option && along(option, value, path, here);
}

/** The `type` by which an option of a union is told apart. */
function literalOf(option: z.core.$ZodType): unknown {
  const { def } = (option as z.core.$ZodTypes)._zod;
  const type = def.type === 'object' ? def.shape['type'] : undefined;
  const own = (type as z.core.$ZodTypes | undefined)?._zod.def;
  return own?.type === 'literal' ? own.values[0] : undefined;
}

function removed(value: unknown, path: PropertyKey[]): unknown {
  const owner = at(value, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) throw new Undrawable();
  if (!isObject(owner)) return value;
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else Reflect.deleteProperty(owner, last);
  return value;
}

function replaced(value: unknown, path: PropertyKey[], by: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return by;
  const owner = at(value, path.slice(0, -1));
  if (!isObject(owner)) return value;
  Reflect.set(owner, last, by);
  return value;
}

function at(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => isObject(inner) && Reflect.get(inner, key), value);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Texts of every form that the schemas ask for; the first that fits is taken. */
const texts = [
  'ban-nhap',
  '2026-01-01T00:00:00Z',
  '2026-01-01',
  '18000000',
  '/',
  'https://example.vn',
  'XEMTHU',
  '07:30',
];

/** Numbers of every range that the schemas ask for. */
const numbers = [0, 1, 10];

/**
 * A value that fits a schema; a text says what is missing.
 * @param isTicked what stands in each box to tick: some lists need one that is
 */
function standIn(
  schema: z.core.$ZodType,
  field: string,
  names: FieldNames,
  isTicked = false,
): unknown {
  const target = targets.get(schema);
  if (target?.kind) return standInId(target.kind);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return [`(chưa có ${fieldInWords(field, names)})`, ...texts].find(
        (text) => (schema as z.ZodType).safeParse(text).success,
      );
    case 'number':
      return numbers.find((number) => (schema as z.ZodType).safeParse(number).success);
    case 'boolean':
      return isTicked;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'union':
      return def.options[0] && standIn(def.options[0], field, names, isTicked);
    case 'array':
      return [isTicked, true]
        .flatMap((ticked) =>
          [0, 1, 2, 3].map((length) =>
            Array.from({ length }, (_, at) =>
              standIn(def.element, `${field}.${at}`, names, ticked),
            ),
          ),
        )
        .find((list) => (schema as z.ZodType).safeParse(list).success);
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape)
          .map(([name, part]) => [name, part, unwrapped(part)] as const)
          .filter(
            ([, , { inner, optional }]) =>
              !optional || (isTicked && (inner as z.core.$ZodTypes)._zod.def.type === 'boolean'),
          )
          .map(([name, part, { inner, optional }]) => [
            name,
            standIn(optional ? inner : part, `${field}.${name}`, names, isTicked),
          ]),
      );
    default:
      return undefined;
  }
}
