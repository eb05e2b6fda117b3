import type { CollectionSlug, Payload } from 'payload';

interface Line {
  id: string | number;
  parent: string | number;
  version: { _status?: string };
}

/** Versions looked at in one query. */
const batch = 500;

/**
 * Removes versions that were last written before a moment. The newest one of a document stays, and of
 * the published ones the newest.
 * @returns how many went
 */
export async function forgetVersions(payload: Payload, before: Date): Promise<number> {
  let gone = 0;
  for (const { slug, versions } of payload.config.collections)
    if (versions?.drafts) gone += await forgetOf(payload, slug, before);
  return gone;
}

async function forgetOf(payload: Payload, collection: CollectionSlug, before: Date) {
  const old = { updatedAt: { less_than: before.toISOString() } };
  const { docs } = await payload.db.findVersions<Line['version']>({
    collection,
    where: { and: [old, { latest: { not_equals: true } }] },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
  });
  const needed = await lastPublished(payload, collection, docs as unknown as Line[]);
  const ids = (docs as unknown as Line[]).map(({ id }) => id).filter((id) => !needed.has(id));
  for (let at = 0; at < ids.length; at += batch)
    await payload.db.deleteVersions({
      collection,
      where: { id: { in: ids.slice(at, at + batch) } },
    });
  return ids.length;
}

/** Of each document among these versions, the one that the public saw last, if it is among them. */
async function lastPublished(payload: Payload, collection: CollectionSlug, versions: Line[]) {
  const needed = new Set<Line['id']>();
  for (const parent of new Set(versions.map((one) => one.parent))) {
    const { docs } = await payload.db.findVersions<Line['version']>({
      collection,
      where: {
        and: [{ parent: { equals: parent } }, { 'version._status': { equals: 'published' } }],
      },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
    });
    const [newest] = docs as unknown as Line[];
    if (newest) needed.add(newest.id);
  }
  return needed;
}
