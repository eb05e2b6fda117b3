import type { Payload, TypedUser } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { copyOf } from '../../writing/workflow/copy.ts';
import { hasVersion, readVersion, type Row } from '../../writing/workflow/standing.ts';
import { stateHash } from './state.ts';
import type { ImportRow, Kept } from './store.ts';

/** The outcome of a row: what it says now, or why it was left as it was. */
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
  const writing = { payload, user, row, within };
  return row.makes ? makeDocument(writing) : changeDocument(writing);
}

/** A row that is being written, and by whom. */
interface Writing {
  payload: Payload;
  user: TypedUser;
  row: ImportRow;
  within: Within;
}

async function makeDocument(writing: Writing): Promise<Outcome> {
  const { payload, row, within } = writing;
  const { of: collection, document: id } = row;
  const own = ownWrite(writing);
  const where = { id: { equals: id } };
  if (await payload.db.findOne({ collection, where, req: within })) {
    const made = await readNewest(payload, row, within);
    if (made?.['deletedAt']) return revive(writing);
    if (made && (await hasVersion(payload, collection, id, within)))
      return { afterHash: stateHash(collection, made) };
    // Without transactions a process may have ended between a document and its version.
    await payload.db.deleteOne({ collection, where, req: within });
  }
  const written = await payload.create({ ...own, data: { ...own.data, id } as never });
  return { afterHash: stateHash(collection, written) };
}

/**
 * Brings a row in the trash back as a draft; who may write lists may not empty the trash otherwise.
 */
async function revive(writing: Writing): Promise<Outcome> {
  const { of: collection, document: id } = writing.row;
  const own = ownWrite(writing);
  const data = { ...own.data, deletedAt: null } as never;
  const written = await writing.payload.update({
    ...own,
    id,
    data,
    draft: false,
    trash: true,
    overrideAccess: true,
  });
  return { afterHash: stateHash(collection, written) };
}

async function changeDocument(writing: Writing): Promise<Outcome> {
  const { payload, row, within } = writing;
  const { of: collection, document: id, beforeHash, afterHash } = row;
  const newest = await readNewest(payload, row, within);
  if (!newest) return { kept: 'gone' };
  const hash = stateHash(collection, newest);
  if (hash === afterHash) return { afterHash };
  if (hash !== beforeHash) return { kept: 'edited' };
  const own = ownWrite(writing);
  return unlessOpen(async () => {
    const data = own.data as never;
    const written = await payload.update({ ...own, id, data, overrideLock: false });
    return { afterHash: stateHash(collection, written) };
  });
}

/** A draft with the rights of whoever imports. */
function ownWrite({ row: { of: collection, data }, user, within }: Writing) {
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

/** Writes a document, unless somebody else has it open. */
export async function unlessOpen<Done>(write: () => Promise<Done>): Promise<Done | { kept: Kept }> {
  try {
    return await write();
  } catch (error) {
    if ((error as { status?: number }).status === 423) return { kept: 'open' };
    throw error;
  }
}
