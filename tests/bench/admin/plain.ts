import type {
  Block,
  ClientUser,
  Field,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
} from 'payload';

/** The rest of collections and globals when only their fields stay: nothing in it is code. */
export interface PlainConfig {
  collections: object[];
  globals: object[];
  /** The targets that a link of a text may lead to, and the pieces between its paragraphs. */
  links: string[];
  blocks: object[];
}

interface Texts {
  links: readonly string[];
  blocks: Block[];
}

/** Payload makes them anew, with what a plain configuration says of them. */
const payloadsOwn = /^payload-/;

/** Fields that Payload gives to accounts, and lets nobody name. */
const given = new Set(['hash', 'salt']);

/** Code, and what comes of fields when Payload takes them in. */
const left = new Set(
  'access components condition custom editor filterOptions flattenedFields hooks validate'.split(
    ' ',
  ),
);

/**
 * The collections of the CMS as somebody would have them who wrote their fields for Payload and nothing
 * else. Fields that our forms show by a condition are always shown.
 * @param user whose menu it is
 */
export function plainConfig(config: SanitizedConfig, { links, blocks }: Texts, user: object) {
  return {
    collections: config.collections
      .filter(({ slug }) => !payloadsOwn.test(slug))
      .map((collection) => plainCollection(collection, user as ClientUser)),
    globals: config.globals.map(plainGlobal),
    links: [...links],
    blocks: plain(blocks) as object[],
  } satisfies PlainConfig;
}

function plainCollection(collection: SanitizedCollectionConfig, user: ClientUser): object {
  const { slug, labels, admin, auth, upload, versions, trash, defaultSort, lockDocuments } =
    collection;
  const isGiven = (field: Field) => 'name' in field && given.has(field.name ?? '');
  const fields = collection.fields.filter((field) => !isGiven(field));
  const { group, description, useAsTitle, defaultColumns, listSearchableFields } = admin;
  const hidden = typeof admin.hidden === 'function' ? admin.hidden({ user }) : admin.hidden;
  const shown = { group, description, useAsTitle, defaultColumns, listSearchableFields, hidden };
  const rest = { labels, auth, upload, versions, trash, defaultSort, lockDocuments, fields };
  const { pagination } = admin;
  return { slug, ...(plain(rest) as object), admin: plain({ ...shown, pagination }) };
}

function plainGlobal({ slug, ...global }: SanitizedGlobalConfig): object {
  const { label, versions, lockDocuments, fields } = global;
  return { slug, ...(plain({ label, versions, lockDocuments, fields }) as object) };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isStored).map(plain);
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  const entries = Object.entries(value).filter(([key]) => !left.has(key) && !key.startsWith('_'));
  return Object.fromEntries(entries.map(([key, part]) => [key, plain(part)]));
}

/** Panels of ours are fields to Payload, without anything in them. */
function isStored(value: unknown): boolean {
  return !(value instanceof Object) || Reflect.get(value, 'type') !== 'ui';
}
