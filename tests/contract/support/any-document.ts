import fc from 'fast-check';
import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { prose } from './documents.ts';

/** Values of fields, as adapters take and give them. */
export type Values = Record<string, unknown>;

/** Documents that can be pointed to, by collection. */
export type Targets = Map<string, string[]>;

const words = fc.constantFrom('', 'Ấp 1', 'Hai câu. Và một câu nữa.', '🌾', "O'Hara; --");
const unlikeAnyOther = fc.constant(null).map(() => crypto.randomUUID());
const date = fc.integer({ min: 0, max: 4e9 }).map((at) => new Date(at * 1000).toISOString());
const anything = fc.oneof(
  fc.record({ a: fc.array(fc.integer()), b: fc.record({ c: words }) }),
  fc.array(words),
);

/** Tells whether a write may name a field: not what the database itself writes. */
const isNamed = (field: FlattenedField) =>
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !['id', 'createdAt', 'updatedAt'].includes(field.name);

/**
 * Any values of some fields, some of them absent or empty.
 * @param whole whether what must have a value has one
 */
export function anyValues(
  fields: FlattenedField[],
  targets: Targets,
  whole: boolean,
): fc.Arbitrary<Values> {
  const named = fields.filter(isNamed);
  // A row that is written without it gets the value that the column has by itself.
  const must = (field: FlattenedField) =>
    ('required' in field && field.required === true) ||
    ('unique' in field && field.unique === true) ||
    ('defaultValue' in field && field.defaultValue !== undefined) ||
    isContainer(field);
  const values = named.map((field) => {
    const value = anyValue(field, targets, whole);
    return [field.name, must(field) ? value : fc.option(value, { freq: 5 })] as const;
  });
  const requiredKeys = whole ? named.filter(must).map(({ name }) => name) : [];
  return fc.record(Object.fromEntries(values), { requiredKeys });
}

const isContainer = ({ type }: FlattenedField) =>
  ['group', 'tab', 'array', 'blocks'].includes(type);

function anyValue(field: FlattenedField, targets: Targets, whole: boolean): fc.Arbitrary<unknown> {
  const several = 'hasMany' in field && field.hasMany === true;
  const list = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    several ? fc.uniqueArray(one, { maxLength: 3, selector: (it) => JSON.stringify(it) }) : one;
  switch (field.type) {
    case 'group':
    case 'tab':
      return anyValues(field.flattenedFields, targets, whole);
    case 'array':
      return fc.array(anyRow(field.flattenedFields, targets), { maxLength: 3 });
    case 'blocks':
      return fc.array(
        fc.oneof(
          ...field.blocks.map(({ slug, flattenedFields }) =>
            anyRow(flattenedFields, targets).map((row) => ({ ...row, blockType: slug })),
          ),
        ),
        { maxLength: 3 },
      );
    case 'relationship':
    case 'upload': {
      const { relationTo } = field;
      return list(
        Array.isArray(relationTo)
          ? fc.oneof(
              ...relationTo.map((to) =>
                fc.constantFrom(...known(targets, to)).map((value) => ({ relationTo: to, value })),
              ),
            )
          : fc.constantFrom(...known(targets, relationTo)),
      );
    }
    case 'select':
    case 'radio':
      return list(
        fc.constantFrom(
          ...field.options.map((option) => (typeof option === 'string' ? option : option.value)),
        ),
      );
    case 'number':
      return list(fc.integer({ min: 0, max: 9999 }));
    case 'checkbox':
      return fc.boolean();
    case 'date':
      return date;
    case 'json':
      return anything;
    case 'richText':
      return words.map(prose);
    case 'point':
      return fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }));
    default:
      return 'unique' in field && field.unique ? unlikeAnyOther : list(words);
  }
}

/** Rows are told apart by ids that the admin gives them. */
const anyRow = (fields: FlattenedField[], targets: Targets) =>
  fc.tuple(fc.uuid(), anyValues(fields, targets, true)).map(([id, row]) => ({ ...row, id }));

function known(targets: Targets, collection: string): string[] {
  const ids = targets.get(collection);
  if (!ids) throw new NotYet(collection);
  return ids;
}

/** A collection that is pointed to has no documents yet. */
class NotYet extends Error {}

/** Some documents in each collection that may be changed, past all hooks, for others to point to. */
export async function fillAll(payload: Payload): Promise<Targets> {
  const targets: Targets = new Map();
  const left = payload.config.collections.filter(
    ({ slug }) => !slug.startsWith('payload-') && slug !== 'audit',
  );
  while (left.length > 0) {
    const count = left.length;
    for (const config of left.splice(0)) {
      const pointless = config.flattenedFields.filter(
        (field) =>
          !('relationTo' in field) || ('required' in field && field.required && !field.hasMany),
      );
      try {
        const any = anyValues(
          pointless.filter(({ type }) => type !== 'array' && type !== 'tab' && type !== 'group'),
          targets,
          true,
        );
        const ids = [];
        for (const values of fc.sample(any, 3)) ids.push(await put(payload, config.slug, values));
        targets.set(config.slug, ids);
      } catch (error) {
        if (!(error instanceof NotYet)) throw error;
        left.push(config);
      }
    }
    if (left.length === count) throw new Error(`In a circle: ${left.map(({ slug }) => slug)}`);
  }
  return targets;
}

/** Writes a document past all hooks. @returns its id */
export async function put(payload: Payload, collection: CollectionSlug, values: Values) {
  const id: string = crypto.randomUUID();
  await payload.db.create({ collection, data: structuredClone({ ...values, id }) });
  return id;
}

/** Returns what a document says when some of its fields have been named. */
export function afterNaming(fields: FlattenedField[], before: Values, part: Values): Values {
  const after = { ...before, ...part };
  for (const field of fields) {
    const [kept, value] = [before[field.name], part[field.name]];
    if ((field.type === 'group' || field.type === 'tab') && value !== undefined)
      after[field.name] = afterNaming(
        field.flattenedFields,
        (kept ?? {}) as Values,
        value as Values,
      );
  }
  return after;
}

/** Without what stands for nothing, which databases tell in ways of their own, and the time of the write. */
export function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'updatedAt')
    .map(([name, inner]) => [name, said(inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== undefined && !isEmpty(inner));
  return Object.fromEntries(entries);
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
