import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { contentHash, textHash } from './content-hash.ts';
import { type Entry, readEntry } from './entry.ts';
import type { Stage } from './stage.ts';

/** A document as the database gives it, relations as ids. */
export type Row = { id: string; _status?: string | null } & Record<string, unknown>;

/**
 * The standing of a document, as its contents say: nothing here is believed from an earlier look.
 */
export interface Standing {
  of: CollectionSlug;
  id: string;
  kind: RecordKind;
  stage: Stage;
  /** The newest version, draft or not. */
  newest: Row;
  /** The row the public sees; null while it sees nothing. */
  live: Row | null;
  hash: string;
  liveHash: string | null;
  /** True if the public reads the text of the newest version already, whatever else it says. */
  isReadAlready: boolean;
  entry: Entry | null;
}

/** Reads where a document stands; null when there is none, or it lies in the trash. */
export async function readStanding(
  payload: Payload,
  of: CollectionSlug,
  id: string,
  req: Within = {},
): Promise<Standing | null> {
  const kind = kindOf(of);
  const row = kind && (await readVersion(payload, of, id, { draft: false, req }));
  const newest = row && (await readVersion(payload, of, id, { draft: true, req }));
  if (!kind || !newest) return null;
  const entry = await readEntry(payload, of, id, req);
  const live = row._status === 'published' ? row : null;
  const hash = contentHash(kind, newest);
  const liveHash = live && contentHash(kind, live);
  return {
    of,
    id,
    kind,
    newest,
    live,
    hash,
    liveHash,
    isReadAlready: live !== null && textHash(kind, live) === textHash(kind, newest),
    entry,
    stage: stageOf(hash, liveHash, entry),
  };
}

/** Reads the version that the public saw last, whatever was written since. */
export async function lastPublished(
  { payload, ...req }: Pick<PayloadRequest, 'payload'> & Within,
  of: CollectionSlug,
  id: string,
): Promise<Row | null> {
  const { docs } = await payload.db.findVersions<Omit<Row, 'id'>>({
    collection: of,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ? { ...docs[0].version, id } : null;
}

/** A stage holds for the content that it was reached with; any other is a draft. */
export function stageOf(hash: string, liveHash: string | null, entry: Entry | null): Stage {
  if (hash === liveHash) return 'live';
  if (!entry || entry.stageHash !== hash) return 'draft';
  return entry.stage === 'live' || (entry.stage === 'off' && liveHash) ? 'draft' : entry.stage;
}

/** Reads the published or the newest version of a document. */
export async function readVersion(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  { draft, req, trash = false }: { draft: boolean; req?: Within; trash?: boolean },
): Promise<Row | null> {
  const found = await payload.findByID({
    collection,
    id,
    draft,
    trash,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    ...(req && { req: req as Partial<PayloadRequest> }),
  });
  return found as unknown as Row | null;
}

/**
 * Tells whether a document has any version: without transactions a process may end between the two.
 */
export async function hasVersion(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  req: Within = {},
): Promise<boolean> {
  const where = { parent: { equals: id } };
  const one = { collection, where, limit: 1, pagination: false, req };
  return (await payload.db.findVersions(one)).docs.length > 0;
}
