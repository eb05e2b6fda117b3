import type { Payload, TypedUser } from 'payload';
import { openAmong } from '../../base/access/locks.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import { idOf } from '../../base/access/roles.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { type Farewell, farewellContext } from '../../publishing/publication/farewell.ts';
import { workflowContext } from '../../writing/workflow/approval.ts';
import { contentHash } from '../../writing/workflow/content-hash.ts';
import { copyOf } from '../../writing/workflow/copy.ts';
import { publishAgain } from '../../writing/workflow/publish-again.ts';
import { readStanding, type Row } from '../../writing/workflow/standing.ts';
import { type ImportRow, type WayBack, writeRow } from './store.ts';
import { readNow, seenBefore, type Stays, touchesLive, wayBack } from './way-back.ts';
import { unlessOpen } from './write-row.ts';

/** The remark on a page that goes with its import, and the words for its readers. */
const remark = 'Lấy lại đợt nhập danh sách.';
const reason = 'trang đăng nhầm';
const changeNote = 'Trở lại danh sách trước đó.';

/** Thrown by what changes pages that readers see: it needs a transaction of its own. */
class ByItself extends Error {}

/**
 * Takes back what a row did, unless somebody has changed it since. Doing it again changes nothing, and does
 * what a crash left undone.
 * @param used new documents that others point to
 * @throws {APIError} when it can't be saved
 * @throws {ByItself} when it can't be done within a transaction of others
 */
export async function undoRow(
  payload: Payload,
  user: TypedUser | null,
  row: ImportRow,
  used: ReadonlySet<string>,
  { now, ...within }: Within & { now: Date },
): Promise<WayBack | Stays> {
  const there = await readNow(payload, row, within);
  const circumstances = { used, decides: mayPublish(user), open: new Set<string>() };
  const way = wayBack(row, there, circumstances);
  if (typeof way === 'object' || way === 'nothing') return way;
  if (touchesLive(way)) {
    if (within.transactionID) throw new ByItself();
    if ((await openAmong(payload, [row], user)).size > 0) return { kept: 'open' };
    // First: what is found half-way was done by this.
    await writeRow(payload, row, { way });
    await undoLive(payload, user, row, { way, newest: there.newest, now });
    return way;
  }
  const open =
    way === 'drop'
      ? await drop(payload, user, row, within)
      : await restore(payload, user, row, there.newest, within);
  return open ?? way;
}

interface Undoing {
  way: WayBack;
  newest: Row | null;
  now: Date;
}

async function undoLive(
  payload: Payload,
  user: TypedUser | null,
  row: ImportRow,
  { way, newest, now }: Undoing,
): Promise<void> {
  const { of, document } = row;
  if (way === 'takeDown' || way === 'hide') await takeDown(payload, user, row, newest);
  if (way === 'takeDown') await drop(payload, user, row, {});
  else await restore(payload, user, row, newest, {});
  const seen = way === 'live' && seenBefore(row);
  const standing = seen && (await readStanding(payload, of, document));
  if (!seen || !standing) return;
  const copy = copyOf(payload, of, seen);
  const approvedHash = contentHash(standing.kind, { ...copy, id: document });
  const after = {
    ...(standing.hash === approvedHash && ({ stage: 'live', stageHash: approvedHash } as const)),
    approvedHash,
    approvedCopy: JSON.stringify(copy),
    pending: false,
    publishAt: null,
    changeNote: null,
  };
  await publishAgain(payload, standing, copy, { user, now, changeNote, remark, after });
}

/** Its page says that it was there by mistake, and leads to that of its commune. */
async function takeDown(
  payload: Payload,
  user: TypedUser | null,
  { of: collection, document: id }: ImportRow,
  newest: Row | null,
): Promise<void> {
  const takesOff = { remark };
  const farewell = await farewellOf(payload, newest);
  await payload.update({
    collection,
    id,
    data: { _status: 'draft' },
    depth: 0,
    user,
    overrideLock: false,
    context: { ...workflowContext({ takesOff, keepsAuthors: true }), ...farewellContext(farewell) },
  });
}

async function farewellOf(payload: Payload, newest: Row | null): Promise<Farewell> {
  const where = {
    and: [
      { id: { equals: idOf(newest?.['commune']) ?? '' } },
      { _status: { equals: 'published' } },
    ],
  };
  const commune = await payload.db.findOne<Row>({ collection: 'communes', where });
  const pointer = commune?.['liveAddress'];
  return { reason, ...(typeof pointer === 'string' && { pointer }) };
}

/** Into the trash, where all see it and it comes back from; the next list with its name brings it back, too. */
function drop(
  payload: Payload,
  user: TypedUser | null,
  { of: collection, document: id }: ImportRow,
  within: Within,
): Promise<Stays | null> {
  return unlessOpen(async () => {
    const data = { deletedAt: new Date().toISOString() };
    await payload.update({
      collection,
      id,
      data,
      depth: 0,
      user,
      overrideLock: false,
      req: { ...within },
      context: workflowContext({ keepsAuthors: true }),
    });
    return null;
  });
}

/** Consents that were withdrawn since do not come back. */
function restore(
  payload: Payload,
  user: TypedUser | null,
  { of: collection, document: id, before }: ImportRow,
  newest: Row | null,
  within: Within,
): Promise<Stays | null> {
  // A version that comes back takes nothing from the newest one, not even when the document was made.
  const made = { createdAt: newest?.['createdAt'], _status: 'draft' };
  const data = { ...(JSON.parse(before ?? '{}') as object), ...made };
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
      context: { isRestoringVersion: true, ...workflowContext({ keepsAuthors: true }) },
    });
    return null;
  });
}
