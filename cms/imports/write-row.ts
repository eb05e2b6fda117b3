import type { Payload, TypedUser } from 'payload';
import type { Within } from '../database/after-commit.ts';
import { usedBy } from '../removal/used-by.ts';
import { workflowContext } from '../workflow/approval.ts';
import { copyOf } from '../workflow/copy.ts';
import { hasVersion, readVersion, type Row } from '../workflow/standing.ts';
import { stateHash } from './state.ts';
import type { ImportRow, Kept } from './store.ts';

/** What became of a row: what it says now, or why it was left as it was. */
export type Outcome = { afterHash: string } | { kept: Kept };

/**
 * Writes what a row plans, as a draft of whoever imports. Doing it again changes nothing.
 * @throws {APIError} when it can't be saved
 */
export function applyRow(
  payload: Payload,
  user: TypedUser,
  row: ImportRow,
  within: Within = {},
): Promise<Outcome> {
  return row.makes
    ? makeDocument(payload, user, row, within)
    : changeDocument(payload, user, row, within);
}

async function makeDocument(
  payload: Payload,
  user: TypedUser,
  row: ImportRow,
  within: Within,
): Promise<Outcome> {
  const { of: collection, document: id } = row;
  const own = ownWrite(row, user, within);
  const where = { id: { equals: id } };
  if (await payload.db.findOne({ collection, where, req: within })) {
    const made = await readNewest(payload, row, within);
    if (made && (await hasVersion(payload, collection, id, within)))
      return { afterHash: stateHash(collection, made) };
    // Without transactions a process may have ended between a document and its version.
    await payload.db.deleteOne({ collection, where, req: within });
  }
  const written = await payload.create({ ...own, data: { ...own.data, id } as never });
  return { afterHash: stateHash(collection, written) };
}

async function changeDocument(
  payload: Payload,
  user: TypedUser,
  row: ImportRow,
  within: Within,
): Promise<Outcome> {
  const { of: collection, document: id, beforeHash, afterHash } = row;
  const newest = await readNewest(payload, row, within);
  if (!newest) return { kept: 'gone' };
  const hash = stateHash(collection, newest);
  if (hash === afterHash) return { afterHash };
  if (hash !== beforeHash) return { kept: 'edited' };
  const own = ownWrite(row, user, within);
  return unlessOpen(async () => {
    const data = own.data as never;
    const written = await payload.update({ ...own, id, data, overrideLock: false });
    return { afterHash: stateHash(collection, written) };
  });
}

/** A draft with the rights of whoever imports. */
function ownWrite({ of: collection, data }: ImportRow, user: TypedUser, within: Within) {
  return {
    collection,
    data: { ...(JSON.parse(data) as object), _status: 'draft' },
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
    req: { ...within },
  } as const;
}

/**
 * Takes back what a row did, unless somebody has changed it since. Doing it again changes nothing.
 * @throws {APIError} when it can't be saved
 */
export async function undoRow(
  payload: Payload,
  user: TypedUser | null,
  row: ImportRow,
  used: ReadonlySet<string>,
  within: Within = {},
): Promise<Outcome | null> {
  const { of: collection, document: id, makes, beforeHash } = row;
  const newest = await readNewest(payload, row, within);
  if (!newest) return makes ? null : { kept: 'gone' };
  const hash = stateHash(collection, newest);
  if (!makes && hash === beforeHash) return null;
  // A process may have ended after it made the document, before it said so.
  const afterHash = row.afterHash ?? (makes ? hash : null);
  if (hash !== afterHash) return { kept: 'edited' };
  if (!makes) return restore(payload, user, row, newest, within);
  if (newest['liveAddress'] || newest._status === 'published') return { kept: 'live' };
  if (used.has(id)) return { kept: 'used' };
  return unlessOpen(async () => {
    const one = { collection, id, user, trash: true, depth: 0, overrideLock: false } as const;
    await payload.delete({ ...one, req: { ...within } });
    return null;
  });
}

/** New documents of these rows that others point to, also from the trash. */
export async function usedRows(payload: Payload, rows: ImportRow[]): Promise<Set<string>> {
  const hamlets = rows.filter(({ of, makes }) => of === 'hamlets' && makes);
  if (hamlets.length === 0) return new Set();
  const ids = hamlets.map(({ document }) => document);
  const uses = await usedBy(payload, 'hamlets', ids, { trash: true });
  return new Set(uses.flatMap(({ of }) => of));
}

/** Consents that were withdrawn since do not come back. */
async function restore(
  payload: Payload,
  user: TypedUser | null,
  { of: collection, document: id, before }: ImportRow,
  newest: Row,
  within: Within,
): Promise<Outcome | null> {
  // What was published since has readers: who takes it back has written something new.
  const isOwn = newest._status === 'published';
  const data = { ...(JSON.parse(before ?? '{}') as object), _status: 'draft' };
  return unlessOpen(async () => {
    await payload.update({
      collection,
      id,
      draft: true,
      data: data as never,
      depth: 0,
      user,
      overrideLock: false,
      req: { ...within },
      context: { isRestoringVersion: true, ...workflowContext({ keepsAuthors: !isOwn }) },
    });
    return null;
  });
}

function readNewest(
  payload: Payload,
  { of, document, makes }: ImportRow,
  within: Within,
): Promise<Row | null> {
  return readVersion(payload, of, document, { draft: true, trash: makes, req: { ...within } });
}

/** All that a version says, as it is kept to come back. */
export function keptCopy(payload: Payload, collection: ImportRow['of'], version: object): string {
  return JSON.stringify(copyOf(payload, collection, version as Row));
}

async function unlessOpen<Done>(write: () => Promise<Done>): Promise<Done | { kept: Kept }> {
  try {
    return await write();
  } catch (error) {
    if ((error as { status?: number }).status === 423) return { kept: 'open' };
    throw error;
  }
}
