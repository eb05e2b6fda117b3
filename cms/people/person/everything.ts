import type {
  CollectionSlug,
  FlattenedField,
  GlobalSlug,
  Payload,
  SanitizedCollectionConfig,
} from 'payload';

/** The content kept of one document at one time. */
export interface Kept {
  of: CollectionSlug | GlobalSlug;
  /** Id of the document. */
  id: string;
  /** Id of the version; nothing for the document itself. */
  version: string | null;
  isLatest: boolean;
  values: Record<string, unknown>;
  fields: FlattenedField[];
  config: SanitizedCollectionConfig | null;
  /** ISO 8601. */
  since: string | null;
}

/** Rows that are read at once. */
const batch = 200;

/** The collections where only ids, hashes, counts and secrets stand: no name, no number. */
const withoutPeople = new Set<string>([
  'audit',
  'tries',
  'sessions',
  'password-links',
  'second-factors',
  'account-days',
  'account-paces',
  'machine-days',
  'team-sums',
  'team-corrections',
  'reading-days',
  'person-removals',
  'person-removal-rows',
  'payload-migrations',
  'payload-kv',
]);

/** All that the database has in words: documents, also in the trash, their versions, the settings. */
export async function* everything(payload: Payload): AsyncGenerator<Kept> {
  for (const config of payload.config.collections) {
    if (withoutPeople.has(config.slug)) continue;
    yield* rowsOf(payload, config);
    if (config.versions) yield* versionsOf(payload, config);
  }
  for (const { slug, flattenedFields: fields, versions } of payload.config.globals) {
    // Nothing is there before it was saved for the first time.
    const row = (await payload.db.findGlobal({ slug })) as Record<string, unknown> | null;
    const values = row ?? {};
    const one = { of: slug, id: slug, fields, config: null };
    yield { ...one, version: null, isLatest: true, values, since: instantOf(values['createdAt']) };
    if (!versions) continue;
    const { docs } = await payload.db.findGlobalVersions<Record<string, unknown>>({
      global: slug,
      limit: 0,
      pagination: false,
    });
    for (const { id, version, createdAt, latest } of docs)
      yield {
        ...one,
        version: String(id),
        isLatest: latest === true,
        values: version,
        since: instantOf(createdAt),
      };
  }
}

async function* rowsOf({ db }: Payload, config: SanitizedCollectionConfig): AsyncGenerator<Kept> {
  const collection = config.slug as CollectionSlug;
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await db.find<Record<string, unknown> & { id: string }>({
      collection,
      sort: 'id',
      limit: batch,
      page,
    });
    for (const values of docs)
      yield {
        of: collection,
        id: String(values.id),
        version: null,
        isLatest: !config.versions,
        values,
        fields: config.flattenedFields,
        config,
        since: instantOf(values['createdAt']),
      };
    if (!hasNextPage) return;
  }
}

async function* versionsOf(
  { db }: Payload,
  config: SanitizedCollectionConfig,
): AsyncGenerator<Kept> {
  const collection = config.slug as CollectionSlug;
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await db.findVersions<Record<string, unknown>>({
      collection,
      sort: 'id',
      limit: batch,
      page,
    });
    for (const { id, parent, version, createdAt, latest } of docs)
      yield {
        of: collection,
        id: String(parent),
        version: String(id),
        isLatest: latest === true,
        values: version,
        fields: config.flattenedFields,
        config,
        since: instantOf(createdAt),
      };
    if (!hasNextPage) return;
  }
}

function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A text somewhere in a document, with the way to it. */
export interface Leaf {
  path: (string | number)[];
  text: string;
}

/** The fields that the database keeps for itself in every document. */
const notSaid = new Set(['id', '_id', '_uuid', 'searchText', 'sortKey', 'hash', 'salt']);

/** All texts of a document. */
export function leavesOf(value: unknown, path: Leaf['path'] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, at) => leavesOf(inner, [...path, at]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    notSaid.has(name) ? [] : leavesOf(inner, [...path, name]),
  );
}
