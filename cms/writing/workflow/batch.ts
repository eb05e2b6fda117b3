import type { Payload, PayloadRequest } from 'payload';
import { present } from '../../../content/present.ts';
import { may } from '../../base/access/abilities.ts';
import { importPath, shownImport } from '../../base/admin-paths.ts';
import type { Deed } from './entry.ts';
import type { Standing } from './standing.ts';

/** The imported list that a document waits with. */
export interface Batch {
  /** The user who imported it, and when, ISO 8601. */
  name: string;
  at: string;
  /** The remark to whoever approves the list. */
  remark?: string;
  /** The path of its page, for those who may open it. */
  page?: string;
}

interface ImportEntry {
  id: string;
  byName?: string;
  startedAt: string;
  remark?: string | null;
}

/** Deeds after which what was imported waits no more: readers see it, or it is gone. */
const ends: Deed[] = ['publish', 'putBack', 'publishOwn', 'discard'];

/** Reads the newest list with which a document waits to be published; none where none brought it. */
export async function readBatch(
  { payload, user }: PayloadRequest,
  { of, id, entry }: Standing,
): Promise<Batch | undefined> {
  if (of !== 'hamlets' && of !== 'teams') return undefined;
  const found = await newestOf(payload, of, id);
  if (!found) return undefined;
  const { startedAt: at, byName: name = '', remark } = found;
  if (entry?.history.some((step) => ends.includes(step.deed) && step.at > at)) return undefined;
  const page =
    may(user, 'importLists') &&
    `/admin${importPath}?${shownImport}=${encodeURIComponent(found.id)}`;
  return { name, at, ...present({ remark: remark || undefined, page: page || undefined }) };
}

async function newestOf(
  payload: Payload,
  of: Standing['of'],
  document: string,
): Promise<ImportEntry | undefined> {
  const rows = await payload.db.find<{ id: string; import: string }>({
    collection: 'import-rows',
    where: {
      and: [
        { document: { equals: document } },
        { of: { equals: of } },
        { state: { equals: 'done' } },
      ],
    },
    pagination: false,
  });
  if (rows.docs.length === 0) return undefined;
  const { docs } = await payload.db.find<ImportEntry>({
    collection: 'imports',
    where: {
      and: [
        { id: { in: rows.docs.map((row) => row.import) } },
        { state: { equals: 'done' } },
        { publishedAt: { exists: false } },
      ],
    },
    sort: '-startedAt',
    limit: 1,
    pagination: false,
  });
  return docs[0];
}
