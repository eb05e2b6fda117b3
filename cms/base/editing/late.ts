import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';

export type Row = Record<string, unknown>;

interface Opened {
  /** `<collection>/<id>`, `globals/<slug>`. */
  of: string;
  /** `updatedAt` of the version that was opened; none is never late. */
  opened: string | undefined;
  newest: Row;
}

/** Tells whether another text came after the version that was opened. */
export async function isLateFor(
  req: PayloadRequest,
  { of, opened, newest }: Opened,
): Promise<boolean> {
  const at = newest['updatedAt'];
  if (!opened || typeof at !== 'string' || Date.parse(at) === Date.parse(opened)) return false;
  const [collection = '', id = ''] = of.split('/');
  const hasVersions = Boolean(
    req.payload.collections[collection as CollectionSlug]?.config.versions,
  );
  if (collection === 'globals' || !hasVersions) return true;
  const slug = collection as CollectionSlug;
  if (newest['_status'] === 'published' && (await isRow(req, { slug, id, opened }))) return false;
  return !(await isSameText(req, { slug, id, opened }));
}

interface OpenedIn {
  slug: CollectionSlug;
  id: string;
  opened: string;
}

/**
 * Tells whether what was opened is the row as it is now: where no draft is newer, forms open the row, which may
 * have been written without a version since.
 */
async function isRow(req: PayloadRequest, { slug, id, opened }: OpenedIn): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string; updatedAt?: string }>({
    collection: slug,
    where: { id: { equals: id } },
    select: { updatedAt: true },
    req,
  });
  return row?.updatedAt !== undefined && Date.parse(row.updatedAt) === Date.parse(opened);
}

/** The fields that approving, publishing and the clock write beside the text. */
const besideText = [
  'updatedAt',
  'createdAt',
  '_status',
  'liveAddress',
  'stage',
  'changedBy',
  'changeNotes',
  'changedAt',
];

/** Tells whether the opened and the newest version read alike, as after an approval meanwhile. */
async function isSameText(req: PayloadRequest, { slug, id, opened }: OpenedIn): Promise<boolean> {
  const find = async (where: Where, sort: string) => {
    const and = [{ parent: { equals: id } }, where];
    const asked = { collection: slug, where: { and }, limit: 1, pagination: false, sort, req };
    return (await req.payload.db.findVersions<Row>(asked)).docs[0]?.version;
  };
  const [seen, newest] = await Promise.all([
    find({ 'version.updatedAt': { equals: opened } }, '-createdAt'),
    find({}, '-updatedAt'),
  ]);
  return Boolean(seen && newest) && isDeepStrictEqual(textOf(seen!), textOf(newest!));
}

/** A document database leaves out what the other one keeps as empty. */
function textOf(version: object): unknown {
  const text = Object.entries(version).filter(([name]) => !besideText.includes(name));
  const said = JSON.stringify(Object.fromEntries(text), (_, value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
  );
  return JSON.parse(said) as unknown;
}
