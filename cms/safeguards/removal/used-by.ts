import type {
  CollectionSlug,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithID,
} from 'payload';
import { canPointTo, pointersIn } from './pointers.ts';

/** A document, or the settings, that points to another one. */
export interface Use {
  collection: CollectionSlug | 'settings';
  id: string;
  /** The editors' name for a document of its kind. */
  kind: string;
  title: string;
  /** True if its published version has this pointer. */
  live: boolean;
  /** True if it requires what it points to. */
  required: boolean;
  /** True if it lies in the trash. */
  trashed: boolean;
  /** True if it is a sample. */
  sample: boolean;
  /** The documents among these that it uses. */
  of: string[];
}

type Row = TypeWithID & Record<string, unknown>;

/**
 * Finds what uses these documents, in its published version or newest draft. Uses among the documents
 * themselves do not count, nor those in the trash, unless they are asked for.
 */
export async function usedBy(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly string[],
  { req, trash = false }: { req?: Partial<PayloadRequest>; trash?: boolean } = {},
): Promise<Use[]> {
  const wanted = new Set(ids);
  const found = new Map<string, Use>();
  const note = (use: Use) => {
    const key = `${use.collection}/${use.id}`;
    const known = found.get(key);
    found.set(key, {
      ...use,
      live: use.live || (known?.live ?? false),
      required: use.required || (known?.required ?? false),
      of: [...new Set([...use.of, ...(known?.of ?? [])])],
    });
  };
  const matching = (fields: SanitizedCollectionConfig['fields'], row: object) =>
    pointersIn(fields, row).filter(({ to, id }) => to === collection && wanted.has(id));

  for (const { config } of Object.values(payload.collections)) {
    if (config.slug.startsWith('payload-') || !canPointTo(collection, config.fields)) continue;
    const { rows, drafts } = await documentsOf(payload, config, { trash, ...(req && { req }) });
    for (const row of [...rows, ...drafts]) {
      if (config.slug === collection && wanted.has(String(row.id))) continue;
      const pointers = matching(config.fields, row);
      if (pointers.length === 0) continue;
      const live =
        rows.includes(row) && (!config.versions?.drafts || row['_status'] === 'published');
      const required = pointers.some((pointer) => pointer.required);
      note({ ...named(config, row), live, required, of: pointers.map(({ id }) => id) });
    }
  }
  for (const global of payload.config.globals) {
    const row = await payload.db.findGlobal({ slug: global.slug, ...(req && { req }) });
    const pointers = matching(global.fields, row);
    if (pointers.length === 0) continue;
    const kind = String(global.label);
    const required = pointers.some((pointer) => pointer.required);
    note({
      collection: 'settings',
      id: global.slug,
      kind,
      title: kind,
      live: true,
      required,
      trashed: false,
      sample: false,
      of: pointers.map(({ id }) => id),
    });
  }
  return [...found.values()].toSorted((one, other) => Number(other.live) - Number(one.live));
}

/** All documents of a collection as the public sees them, and their newest drafts. */
export async function documentsOf(
  payload: Payload,
  config: SanitizedCollectionConfig,
  { req, trash = false }: { req?: Partial<PayloadRequest>; trash?: boolean } = {},
): Promise<{ rows: Row[]; drafts: Row[] }> {
  const all = { collection: config.slug, limit: 0, pagination: false, ...(req && { req }) };
  const rows = await payload.db.find<Row>({
    ...all,
    where: config.trash && !trash ? { deletedAt: { exists: false } } : {},
  });
  if (!config.versions?.drafts) return { rows: rows.docs, drafts: [] };
  const drafts = await payload.db.queryDrafts<Row>({
    ...all,
    where: {
      and: [
        { 'version._status': { equals: 'draft' } },
        ...(config.trash && !trash ? [{ 'version.deletedAt': { exists: false } }] : []),
      ],
    },
  });
  const kept = new Set(rows.docs.map(({ id }) => id));
  return { rows: rows.docs, drafts: drafts.docs.filter(({ id }) => kept.has(id)) };
}

function named(config: SanitizedCollectionConfig, row: Row) {
  const title: unknown = row[config.admin.useAsTitle ?? 'id'];
  return {
    collection: config.slug as CollectionSlug,
    id: String(row.id),
    kind: String(config.labels.singular),
    title: String(title ?? '') || 'chưa đặt tên',
    trashed: Boolean(row['deletedAt']),
    sample: row['sample'] === true,
  };
}
