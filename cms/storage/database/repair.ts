import type { CollectionSlug, Payload, TypeWithID } from 'payload';
import { writePart, writeVersionPart } from './write-part.ts';

/** A row or a version as the database keeps it. */
type Kept = Record<string, unknown>;

interface Version extends TypeWithID {
  parent: string;
  latest?: boolean;
  updatedAt: string;
  version: Kept & { _status?: string };
}

/** The result of a repair. */
export interface Repaired {
  /** Documents that had lost lists of theirs. */
  documents: number;
  /** Documents with two versions that were called the latest. */
  versions: number;
}

/**
 * Puts right what a kill in mid-save left before saves were transactions: a published document that
 * lost whole lists gets them back from its newest published version, and of several versions that are
 * called the latest one stays. Nothing else is touched.
 */
export async function repair(payload: Payload): Promise<Repaired> {
  const repaired: Repaired = { documents: 0, versions: 0 };
  for (const { slug, versions } of payload.config.collections) {
    if (!versions?.drafts) continue;
    const latest = await latestOf(payload, slug);
    for (const found of latest.values()) {
      if (found.length < 2) continue;
      await keepOne(payload, slug, found);
      repaired.versions++;
    }
    repaired.documents += await giveListsBack(payload, slug, latest);
  }
  return repaired;
}

/** By document, the newest first. */
async function latestOf(payload: Payload, collection: CollectionSlug) {
  const { docs } = await payload.db.findVersions<Kept>({
    collection,
    where: { latest: { equals: true } },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
  });
  return Map.groupBy(docs as unknown as Version[], ({ parent }) => parent);
}

/** The newest stays, unless it is the one that was cut short. */
async function keepOne(
  payload: Payload,
  collection: CollectionSlug,
  [newest, ...older]: Version[],
): Promise<void> {
  const [before] = older;
  if (!newest || !before) return;
  const whole = hasLostLists(newest.version, before.version) ? before : newest;
  for (const { id } of [newest, ...older].filter((version) => version !== whole))
    await writeVersionPart(payload, collection, id, { latest: false });
}

async function giveListsBack(
  payload: Payload,
  collection: CollectionSlug,
  latest: Map<string, Version[]>,
): Promise<number> {
  const { docs } = await payload.db.find<TypeWithID & Kept>({
    collection,
    where: { _status: { equals: 'published' } },
    limit: 0,
    pagination: false,
  });
  let count = 0;
  for (const row of docs) {
    const version = await newestPublished(payload, collection, row, latest);
    if (!version || !hasLostLists(row, version)) continue;
    await writePart(payload, collection, String(row.id), version);
    count++;
  }
  return count;
}

async function newestPublished(
  payload: Payload,
  collection: CollectionSlug,
  { id }: TypeWithID,
  latest: Map<string, Version[]>,
): Promise<Kept | undefined> {
  const [newest] = latest.get(String(id)) ?? [];
  if (newest?.version._status === 'published') return newest.version;
  const { docs } = await payload.db.findVersions<Kept>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.version;
}

/**
 * Tells if lists are empty that are not in another state of the document, and nothing else differs:
 * who emptied a list on purpose has a version that says so.
 */
function hasLostLists(state: unknown, whole: unknown): boolean {
  if (Array.isArray(whole))
    return Array.isArray(state) && state.length === 0
      ? whole.length > 0
      : whole.some((item, at) => Array.isArray(state) && hasLostLists(state[at], item));
  if (typeof whole !== 'object' || whole === null || typeof state !== 'object' || state === null)
    return false;
  return Object.entries(whole).some(([key, value]) => hasLostLists(Reflect.get(state, key), value));
}
