import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { Refused } from '../../base/errors/refused.ts';
import { carriesSample } from '../../base/fields/sample.ts';
import { hasOwnPage } from '../../publishing/publication/addresses.ts';
import { farewellContext } from '../../publishing/publication/farewell.ts';
import { markLive } from '../../publishing/publication/moves.ts';
import { workflowContext } from '../../writing/workflow/approval.ts';
import { contentHash } from '../../writing/workflow/content-hash.ts';
import { copyOf } from '../../writing/workflow/copy.ts';
import { readEntry, writeEntry } from '../../writing/workflow/entry.ts';
import { keepStage } from '../../writing/workflow/listed-stage.ts';
import { isClaimed, notMeanwhile } from '../../writing/workflow/publish.ts';
import { hasVersion, readVersion, type Row } from '../../writing/workflow/standing.ts';
import type { Edit } from './edit.ts';

/** All that a version says. */
type Copy = Record<string, unknown>;

/** The values to keep of a document before an edit is written for the first time. */
export interface Kept {
  /** The draft that lies on top of what the public sees: it must lie there afterwards too. */
  draft: Copy | null;
  /** The address where it lives. */
  home: string | null;
}

/** Reads what is to be kept of a document. */
export async function readKept(
  payload: Payload,
  { of: collection, id }: Edit,
  req: Within = {},
): Promise<Kept> {
  if (collection === 'users') return { draft: null, home: null };
  const row = await readVersion(payload, collection, id, { draft: false, req });
  const newest = row && (await readVersion(payload, collection, id, { draft: true, req }));
  const isOnTop = row?._status === 'published' && newest?._status === 'draft';
  return { draft: isOnTop ? copyOf(payload, collection, newest) : null, home: homeOf(row) };
}

/**
 * Writes what an edit names, and nothing else, where the public reads, in the draft on top of it and in what
 * was approved. Doing it again changes nothing, and does what a crash left undone.
 * @param kept what was read before the edit was written for the first time
 * @throws {Refused} when somebody else wrote there since it was planned
 */
export async function writeEdit(
  payload: Payload,
  user: TypedUser | null,
  edit: Edit,
  kept: Kept,
  within: Within = {},
): Promise<void> {
  if (edit.of === 'users') return writeUser(payload, user, edit, within);
  const there = await readThere(payload, edit, within);
  const isDone = isWritten(edit, there, kept);
  if (there && !isDone && !isUntouched(edit, there.seen))
    throw new Refused('Vừa có người sửa mục này.', 409);
  // First, so that a draft that is saved again is what was sent or approved.
  await keepEntry(payload, edit, kept, within);
  if (there) await settleHome(payload, edit, { row: there.row, kept }, within);
  if (!isDone) await publish(payload, user, edit, there?.seen ?? null, within);
  if (kept.draft) await putOnTop(payload, user, edit, kept.draft, within);
  await keepStage(payload, edit.of, edit.id, within);
}

/** A document as it is when an edit comes to it. */
interface There {
  row: Row;
  newest: Row;
  /** As lists and hooks find it: without transactions a process may end before its version is written. */
  listed: Row[];
  /** The row an edit is made to: what the public sees, else the newest version. */
  seen: Row;
}

async function readThere(
  payload: Payload,
  { of, id, deed }: Edit,
  req: Within,
): Promise<There | null> {
  const row = await readVersion(payload, of, id, { draft: false, req });
  const newest = row && (await readVersion(payload, of, id, { draft: true, req }));
  if (!row || !newest) return null;
  if (deed === 'put' && !(await hasVersion(payload, of, id, req))) {
    // A process ended between the two: it is made anew.
    await payload.db.deleteOne({ collection: of, where: { id: { equals: id } }, req });
    return null;
  }
  const listed = await readListed(payload, of as CollectionSlug, id, req);
  return { row, newest, listed, seen: row._status === 'published' ? row : newest };
}

async function readListed(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  req: Within,
): Promise<Row[]> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    req: { ...req },
  });
  return docs as unknown as Row[];
}

const homeOf = (row: Row | null) => (row?.['liveAddress'] as string | null | undefined) ?? null;

/** A process may have ended between a document and what is said at its old address. */
async function settleHome(
  payload: Payload,
  { of, id }: Edit,
  { row, kept }: { row: Row; kept: Kept },
  within: Within,
): Promise<void> {
  const home = homeOf(row);
  if (home === null || home === kept.home || !hasOwnPage(of)) return;
  await markLive({ ...within, payload }, { collection: of as CollectionSlug, id }, home, kept.home);
}

/** Tells whether the row says what an edit writes, and so do the newest version and the lists. */
function isWritten({ deed, data }: Edit, there: There | null, kept: Kept): boolean {
  if (!there) return false;
  const { row, newest, listed, seen } = there;
  // The words said at its old address come before that is emptied.
  if (deed === 'takeOff' && homeOf(row) !== null) return false;
  if (deed !== 'change' && (seen._status === 'published') !== (deed === 'put')) return false;
  if (deed === 'put' && newest._status !== 'published' && !kept.draft) return false;
  if (listed.length !== 1) return false;
  return [seen, newest, ...listed].every((one) =>
    Object.entries(data).every(([field, value]) => isSame(one[field], value)),
  );
}

/** Tells whether nobody wrote something else than the plan saw, or than the edit writes. */
function isUntouched({ before, data }: Edit, seen: Row): boolean {
  return Object.entries(before ?? {}).every(
    ([field, value]) => isSame(seen[field], value) || isSame(seen[field], Reflect.get(data, field)),
  );
}

const isNothing = (value: unknown) => value === false || (value ?? '').toString() === '';

/** The database gives rows of a list their ids. */
function isSame(kept: unknown, value: unknown): boolean {
  if (isNothing(kept) && isNothing(value)) return true;
  if (!Array.isArray(kept) || !Array.isArray(value)) return kept === value;
  const bare = kept.map((one: unknown) =>
    typeof one === 'object' && one !== null
      ? Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'id'))
      : one,
  );
  return isDeepStrictEqual(bare, value);
}

async function publish(
  payload: Payload,
  user: TypedUser | null,
  { of, id, deed, data, farewell }: Edit,
  seen: Row | null,
  within: Within,
): Promise<void> {
  const collection = of as CollectionSlug;
  const isLive = deed === 'put' || (deed === 'change' && seen?._status === 'published');
  const written = { ...(seen && copyOf(payload, collection, seen)), ...data };
  const context = {
    ...carriesSample,
    ...workflowContext({ keepsAuthors: true, ...(isLive && { publishes: { copy: written } }) }),
    ...(farewell && farewellContext(farewell)),
  };
  const common = { collection, depth: 0, user, context, req: { ...within } } as const;
  const status = isLive ? 'published' : 'draft';
  if (!seen) {
    await payload.create({ ...common, data: { ...written, id, _status: status } as never });
    return;
  }
  // A row that was never published is a draft before and after.
  const draft = deed === 'change' && !isLive;
  await payload.update({ ...common, id, draft, data: { ...written, _status: status } as never });
}

/** A draft stays a draft, with the change in it. */
async function putOnTop(
  payload: Payload,
  user: TypedUser | null,
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

/**
 * Keeps what was sent or approved so, with the change in it: its time or the trash brings nothing
 * back.
 */
async function keepEntry(
  payload: Payload,
  { of, id, data }: Edit,
  { draft }: Kept,
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
  user: TypedUser | null,
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
