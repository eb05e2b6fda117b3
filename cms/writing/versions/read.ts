import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload';

/** The document or settings whose versions are read. */
export interface VersionsOf {
  collection?: CollectionSlug;
  global?: GlobalSlug;
  id?: string;
}

/** A saved version, and who saved it. */
export interface VersionLine {
  id: string;
  /** ISO 8601. */
  at: string;
  /** The present name of the account; undefined where the system saved it. */
  who: string | undefined;
  state: 'live' | 'newest' | 'published' | 'draft';
}

export interface VersionPage {
  lines: VersionLine[];
  page: number;
  pages: number;
  total: number;
}

/** A version as the database keeps it, with the fields that the user may read. */
export interface Version {
  id: string;
  updatedAt: string;
  version: Record<string, unknown> & { _status?: string; changedBy?: string | null };
}

export type Asking = Pick<PayloadRequest, 'payload' | 'user'>;

const perPage = 25;

/** Versions of a document as far as the user may read them, the newest first. */
export async function readVersions(
  asking: Asking,
  of: VersionsOf,
  { page = 1, isLive }: { page?: number; isLive: boolean },
): Promise<VersionPage> {
  const found = await find(asking, of, { page, limit: perPage });
  const [newest] = (await find(asking, of, { page: 1, limit: 1 })).docs;
  const published: Where = { 'version._status': { equals: 'published' } };
  const hasDrafts = newest?.version._status !== undefined;
  const [live] = hasDrafts
    ? isLive
      ? (await find(asking, of, { page: 1, limit: 1, where: published })).docs
      : []
    : [newest];
  return {
    lines: await linesOf(asking, found.docs, { live: live?.id, newest: newest?.id }),
    page: found.page ?? 1,
    pages: found.totalPages,
    total: found.totalDocs,
  };
}

/** Versions with who saved them, and which of them are live and newest. */
export async function linesOf(
  asking: Asking,
  versions: Version[],
  now: { live: string | undefined; newest: string | undefined },
): Promise<VersionLine[]> {
  const names = await namesOf(asking, versions);
  return versions.map(({ id, updatedAt, version }) => ({
    id,
    at: updatedAt,
    who: version.changedBy ? names.get(version.changedBy) : undefined,
    state: stateOf(id, version, now),
  }));
}

function stateOf(
  id: string,
  { _status }: Version['version'],
  { live, newest }: { live: string | undefined; newest: string | undefined },
): VersionLine['state'] {
  if (id === live) return 'live';
  if (_status === 'published') return 'published';
  return id === newest ? 'newest' : 'draft';
}

interface Query {
  page: number;
  limit: number;
  where?: Where;
}

/** Versions that the user may read, the newest first. */
export async function find(
  { payload, user }: Asking,
  { collection, global, id }: VersionsOf,
  { where = {}, ...query }: Query,
) {
  const asked = { ...query, depth: 0, overrideAccess: false, sort: '-updatedAt', user };
  const found = collection
    ? await payload.findVersions({
        ...asked,
        collection,
        trash: true,
        where: { and: [{ parent: { equals: id } }, where] },
      })
    : await payload.findGlobalVersions({ ...asked, slug: global as GlobalSlug, where });
  return { ...found, docs: found.docs as unknown as Version[] };
}

async function namesOf({ payload }: Asking, versions: Version[]): Promise<Map<string, string>> {
  const ids = new Set(versions.flatMap(({ version: { changedBy } }) => changedBy ?? []));
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    select: { name: true },
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}
