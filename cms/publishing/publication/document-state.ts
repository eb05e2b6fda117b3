import type { CollectionSlug, Payload, TypeWithID } from 'payload';
import { type Publication, readPublication } from './publication.ts';

/** The public state of a document: if and since when it is live. */
export type DocumentState =
  | { state: 'off' }
  | { state: 'live'; at: string; url: string; newerDraft: boolean }
  | { state: 'waiting' }
  | { state: 'publishing' }
  | { state: 'pinned'; release: string }
  | { state: 'failed'; error: string }
  | { state: 'heldBack'; reasons: string[]; kept: boolean };

interface Row extends TypeWithID {
  _status?: string;
  liveAddress?: string | null;
  updatedAt: string;
}

/** Reads the state of a document; null when there is no such document. */
export async function readDocumentState(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  siteUrl: string,
): Promise<DocumentState | null> {
  const row = await payload.db.findOne<Row>({
    collection,
    where: { id: { equals: id } },
    select: { _status: true, liveAddress: true, updatedAt: true },
  });
  if (!row) return null;
  if (row._status !== 'published' || !row.liveAddress) return { state: 'off' };
  const publication = await readPublication(payload);
  const reached = wasExported(publication, row);
  const held = publication.heldBack.find((entry) => entry.kind === collection && entry.id === id);
  if (reached && held) return { state: 'heldBack', reasons: held.reasons, kept: held.kept };
  if (reached) {
    return {
      state: 'live',
      at: liveSince(publication, row),
      url: siteUrl + row.liveAddress,
      newerDraft: await hasNewerDraft(payload, collection, id),
    };
  }
  return stateOfRound(publication);
}

/** Tells whether somebody has saved a draft since the document was published. */
async function hasNewerDraft(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const { docs } = await payload.db.findVersions<Row>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { version: { _status: true } },
  });
  return docs[0]?.version._status === 'draft';
}

function stateOfRound(publication: Publication): DocumentState {
  if (publication.state === 'failed') return { state: 'failed', error: publication.error ?? '' };
  if (publication.state === 'publishing') return { state: 'publishing' };
  if (publication.state === 'pinned') {
    return { state: 'pinned', release: publication.pinnedRelease ?? '' };
  }
  return { state: 'waiting' };
}

/** Tells whether the release that is live was made after the last change of the row. */
function wasExported({ liveExportedAt }: Publication, row: Row): boolean {
  return liveExportedAt !== null && time(row.updatedAt) <= time(liveExportedAt);
}

/**
 * Returns the time the change went live: the first kept release after it, or the change itself when
 * older.
 */
function liveSince({ releases }: Publication, row: Row): string {
  const changed = time(row.updatedAt);
  const times = releases.map(({ at }) => at).sort((one, other) => time(one) - time(other));
  const isOlderThanAllKept = times[0] !== undefined && changed < time(times[0]);
  return (
    (isOlderThanAllKept ? undefined : times.find((at) => time(at) >= changed)) ?? row.updatedAt
  );
}

function time(instant: string): number {
  return new Date(instant).getTime();
}
