import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { kindOf } from '../../content/kinds.ts';
import type { Within } from '../database/after-commit.ts';
import { farewellContext } from '../publication/farewell.ts';
import { workflowContext } from '../workflow/approval.ts';
import { contentHash } from '../workflow/content-hash.ts';
import { copyOf } from '../workflow/copy.ts';
import { readEntry, writeEntry } from '../workflow/entry.ts';
import { keepStage } from '../workflow/listed-stage.ts';
import { isClaimed, notMeanwhile } from '../workflow/publish.ts';
import { readVersion, type Row } from '../workflow/standing.ts';
import type { Edit } from './edit.ts';

/** All that a version says. */
type Copy = Record<string, unknown>;

/** Reads the draft that lies on top of what the public sees of a document: it must lie there afterwards too. */
export async function draftOnTop(
  payload: Payload,
  { of: collection, id }: Edit,
  req: Within = {},
): Promise<Copy | null> {
  if (collection === 'users') return null;
  const row = await readVersion(payload, collection, id, { draft: false, req });
  const newest = row && (await readVersion(payload, collection, id, { draft: true, req }));
  const isOnTop = row?._status === 'published' && newest?._status === 'draft';
  return isOnTop ? copyOf(payload, collection, newest) : null;
}

/**
 * Writes what an edit names, and nothing else, where the public reads, in the draft on top of it and in what
 * was approved. Doing it again changes nothing.
 * @param draft what `draftOnTop` read before the edit was written for the first time
 */
export async function writeEdit(
  payload: Payload,
  user: TypedUser,
  edit: Edit,
  draft: Copy | null,
  within: Within = {},
): Promise<void> {
  if (edit.of === 'users') return writeUser(payload, user, edit, within);
  const row = await readVersion(payload, edit.of, edit.id, { draft: false, req: within });
  const seen = row && (await readSeen(payload, edit, row, within));
  // First, so that a draft that is saved again is what was sent or approved.
  await keepEntry(payload, edit, draft, within);
  if (!seen || !isWritten(edit, seen)) await publish(payload, user, edit, seen, within);
  if (draft) await putOnTop(payload, user, edit, draft, within);
  await keepStage(payload, edit.of, edit.id, within);
}

/** What an edit is made to: what the public sees, else the newest version. */
async function readSeen(
  payload: Payload,
  { of, id }: Edit,
  row: Row,
  req: Within,
): Promise<Row | null> {
  return row._status === 'published' ? row : readVersion(payload, of, id, { draft: true, req });
}

function isWritten({ deed, data }: Edit, seen: Row): boolean {
  const isLive = seen._status === 'published';
  if (deed !== 'change' && isLive !== (deed === 'put')) return false;
  return Object.entries(data).every(([field, value]) => isSame(seen[field], value));
}

/** The database gives rows of a list their ids. */
function isSame(kept: unknown, value: unknown): boolean {
  if (!Array.isArray(kept) || !Array.isArray(value)) return (kept ?? null) === (value ?? null);
  const bare = kept.map((one: unknown) =>
    typeof one === 'object' && one !== null
      ? Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'id'))
      : one,
  );
  return isDeepStrictEqual(bare, value);
}

async function publish(
  payload: Payload,
  user: TypedUser,
  { of, id, deed, data, farewell }: Edit,
  seen: Row | null,
  within: Within,
): Promise<void> {
  const collection = of as CollectionSlug;
  const isLive = deed === 'put' || (deed === 'change' && seen?._status === 'published');
  const written = { ...(seen && copyOf(payload, collection, seen)), ...data };
  const context = {
    ...workflowContext({ keepsAuthors: true, ...(isLive && { publishes: { copy: written } }) }),
    ...(farewell && farewellContext(farewell)),
  };
  const common = { collection, depth: 0, user, context, req: { ...within } } as const;
  const status = isLive ? 'published' : 'draft';
  if (!seen) {
    await payload.create({ ...common, data: { ...written, id, _status: status } as never });
    return;
  }
  // What was never published is a draft before and after.
  const draft = deed === 'change' && !isLive;
  await payload.update({ ...common, id, draft, data: { ...written, _status: status } as never });
}

/** A draft stays a draft, with the change in it. */
async function putOnTop(
  payload: Payload,
  user: TypedUser,
  { of, id, data }: Edit,
  draft: Copy,
  within: Within,
): Promise<void> {
  const newest = await readVersion(payload, of, id, { draft: true, req: within });
  const isThere =
    newest?._status === 'draft' &&
    isDeepStrictEqual(copyOf(payload, of, newest), { ...draft, ...data });
  if (isThere) return;
  await payload.update({
    collection: of as CollectionSlug,
    id,
    draft: true,
    data: { ...draft, ...data, _status: 'draft' } as never,
    depth: 0,
    user,
    context: workflowContext({ keepsAuthors: true }),
    req: { ...within },
  });
}

/** What was sent or approved stays so, with the change in it: its time or the trash brings nothing back. */
async function keepEntry(
  payload: Payload,
  { of, id, data }: Edit,
  draft: Copy | null,
  req: Within,
): Promise<void> {
  const kind = kindOf(of);
  const entry = kind && (await readEntry(payload, of, id, req));
  if (!entry) return;
  const hashWith = (copy: Copy) => contentHash(kind, { ...copy, id });
  const isAbout = draft !== null && entry.stageHash === hashWith(draft);
  const approved = entry.approvedCopy && (JSON.parse(entry.approvedCopy) as Copy);
  const change = {
    ...(isAbout && { stageHash: hashWith({ ...draft, ...data }) }),
    ...(approved && {
      approvedCopy: JSON.stringify({ ...approved, ...data }),
      approvedHash: hashWith({ ...approved, ...data }),
    }),
  };
  if (isDeepStrictEqual({ ...entry, ...change }, entry)) return;
  if (isClaimed(entry, new Date())) notMeanwhile(null);
  notMeanwhile(await writeEntry(payload, entry, change, { req }));
}

/** An official looks after the commune that goes on. */
async function writeUser(
  payload: Payload,
  user: TypedUser,
  { id, data }: Edit,
  within: Within,
): Promise<void> {
  await payload.update({
    collection: 'users',
    id,
    data: data as never,
    depth: 0,
    user,
    req: { ...within },
  });
}
