import type { CollectionSlug, FlattenedField, GlobalSlug, Payload, Where } from 'payload';
import type { Within } from './after-commit.ts';
import { embeddedClient } from './sqlite.ts';
import { inTransaction } from './in-transaction.ts';

/** Some fields of a document: what has no key, or no value, stays as it is. */
type Part = Record<string, unknown>;
type Kept = Part & { id: string };

/**
 * Writes some fields of a document past Payload's own operations, and leaves all others as they are;
 * `updatedAt` is the time of the write unless it is named. A list is named as a whole.
 */
export async function writePart(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  part: object,
  req: Within = {},
): Promise<void> {
  const { flattenedFields: fields } = payload.collections[collection].config;
  const named = namedIn(part);
  const write = (data: Part, within: Within) =>
    payload.db.updateOne({ collection, id, data, req: within, returning: false });
  if (isPlain(fields, named)) return void (await write(named, req));
  await inTransaction(payload, req, async (within) => {
    const where = { id: { equals: id } };
    const kept = await payload.db.findOne<Kept>({ collection, where, req: within });
    if (kept) await write(filled(payload, fields, kept, named), within);
  });
}

/**
 * Writes some fields of a document if a condition holds, in one step of the database.
 * @param where fits one document at most
 * @returns the document as it is then, or null where nothing fits
 * @throws when a field is not one that the row itself has: only these are compared and set in one step
 */
export async function writeIf<Row extends object>(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  part: object,
  req: Within = {},
): Promise<Row | null> {
  const data = plainPart(payload, collection, part);
  return (await payload.db.updateOne({ collection, where, data, req })) as Row | null;
}

/** Writes the same fields into every document that fits. @throws like {@link writeIf} */
export async function writeInAll(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  part: object,
  req: Within = {},
): Promise<void> {
  const data = plainPart(payload, collection, part);
  await payload.db.updateMany({ collection, where, data, req, returning: false });
}

/** The part of a version that can be written. */
interface VersionPart {
  latest?: boolean;
  /** Fields of the document. */
  version?: object;
}

/** Writes some fields of a version, and leaves all others, and its times, as they are. */
export async function writeVersionPart(
  payload: Payload,
  collection: CollectionSlug,
  id: number | string,
  { version, ...about }: VersionPart,
  req: Within = {},
): Promise<void> {
  const { flattenedFields: fields } = payload.collections[collection].config;
  await inTransaction(payload, req, async (within) => {
    const where = { id: { equals: id } };
    const asked = { collection, where, limit: 1, pagination: false, req: within };
    const [kept] = (await payload.db.findVersions<Part>(asked)).docs;
    if (!kept) return;
    const whole = version && { version: merged(fields, kept.version, namedIn(version)) };
    // Without a time the adapters write that of now; `null` leaves it.
    const versionData = structuredClone({ ...about, ...whole, updatedAt: null }) as never;
    await payload.db.updateVersion({ collection, id, versionData, req: within, returning: false });
  });
}

/** Writes some fields of a global that has been saved before, and leaves all others as they are. */
export async function writeGlobalPart(
  payload: Payload,
  slug: GlobalSlug,
  part: object,
  req: Within = {},
): Promise<void> {
  const global = payload.globals.config.find((one) => one.slug === slug);
  if (!global) throw new Error(`There is no global ${slug}.`);
  const { flattenedFields: fields } = global;
  await inTransaction(payload, req, async (within) => {
    const kept = await payload.db.findGlobal<Part>({ slug, req: within });
    const data = filled(payload, fields, kept, namedIn(part));
    await payload.db.updateGlobal({ slug, data, req: within, returning: false });
  });
}

function plainPart(payload: Payload, collection: CollectionSlug, part: object): Part {
  const { flattenedFields: fields } = payload.collections[collection].config;
  const named = namedIn(part);
  if (isPlain(fields, named)) return named;
  throw new Error(`${collection}: only fields of the row itself are written where something fits.`);
}

/** A copy, since adapters change what they are given; without what has no value. */
function namedIn(part: object): Part {
  const named = Object.entries(structuredClone(part)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named);
}

const isList = (field: FlattenedField) =>
  field.type === 'array' ||
  field.type === 'blocks' ||
  ('hasMany' in field && field.hasMany === true);

const isGroup = (field: FlattenedField) => field.type === 'group' || field.type === 'tab';

const isPolymorphic = (field: FlattenedField) =>
  'relationTo' in field && Array.isArray(field.relationTo);

/**
 * Tells whether all that is named are columns of the row, which both adapters write and nothing
 * else.
 */
function isPlain(fields: FlattenedField[], part: Part): boolean {
  return fields
    .filter(({ name }) => name in part)
    .every((field) => !isList(field) && !isGroup(field) && !isPolymorphic(field));
}

/**
 * Fills a part up when not all that is named is plain. The adapter of SQLite then takes what it is
 * given for the whole row: lists that are absent are cleared, columns that must have a value miss theirs.
 * That of MongoDB replaces groups.
 */
function filled(payload: Payload, fields: FlattenedField[], kept: Part, part: Part): Part {
  const whole = structuredClone(merged(fields, kept, part));
  if (!embeddedClient(payload.db)) return picked(whole, Object.keys(part));
  if (!('updatedAt' in part)) Reflect.deleteProperty(whole, 'updatedAt');
  return whole;
}

const picked = (values: Part, names: string[]): Part =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

/** A document with other values in some fields, and in some fields of its groups. */
function merged(fields: FlattenedField[], kept: Part, part: Part): Part {
  const whole = { ...kept, ...part };
  for (const field of fields) {
    const [before, value] = [kept[field.name], part[field.name]];
    if ((field.type === 'group' || field.type === 'tab') && isValues(before) && isValues(value))
      whole[field.name] = merged(field.flattenedFields, before, namedIn(value));
  }
  return whole;
}

const isValues = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
