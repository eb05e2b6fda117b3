import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import { openAmong } from '../../base/access/locks.ts';
import { Refused } from '../../base/errors/refused.ts';
import { allowLoss } from '../../publishing/publication/publication.ts';
import { goingAlong, whyStillUsed } from '../../safeguards/removal/guard.ts';
import { agreedUpon, takeTurn } from '../../safeguards/removal/own-pace.ts';
import { usedBy } from '../../safeguards/removal/used-by.ts';
import { copyOf } from '../workflow/copy.ts';
import { contentHash } from '../workflow/content-hash.ts';
import { readEntry } from '../workflow/entry.ts';
import { readVersion, type Row, stageOf } from '../workflow/standing.ts';
import type { DeedWays, Doing } from './deed-kind.ts';
import { findRows, type MassDeed } from './store.ts';

/** The mark by which a document is known again. */
interface Mark {
  /** The time it was thrown away, ISO 8601: by this deed, or before it came out of the trash. */
  deletedAt: string;
  /** Names what the newest version says, and where it stands. */
  print: string;
}

const sentences = {
  gone: 'đã xóa hẳn',
  inTrash: 'đã nằm trong thùng rác',
  notInTrash: 'không còn trong thùng rác',
  trashedAgain: 'đã có người khôi phục, rồi bỏ vào thùng rác lần nữa',
  edited: 'đã có người sửa, gửi duyệt, duyệt hoặc đăng sau khi khôi phục',
  open: 'đang có người mở ra sửa',
};

/** Into the trash, and out of it again as it was. */
export const trashWays: DeedWays = {
  undone: 'undoTrashMany',
  apply: async (doing, keep) => {
    const { now } = doing;
    const found = await read(doing);
    if (found.deletedAt !== null) {
      if (markOf(doing)?.deletedAt !== found.deletedAt) throw new Refused(sentences.inTrash, 409);
      return finish(doing, found.deletedAt);
    }
    await demandClosed(doing);
    const deletedAt = now.toISOString();
    await byThePace(doing, async (req) => {
      await keep(JSON.stringify({ deletedAt, print: found.print } satisfies Mark));
      await throwAway(doing, req, deletedAt);
    });
  },
  whyNotBack: async (doing) => {
    const found = await readIfAny(doing);
    if (!found) return sentences.gone;
    if (found.deletedAt === null) return isBack(doing) ? null : sentences.notInTrash;
    return found.deletedAt === markOf(doing)?.deletedAt ? null : sentences.trashedAgain;
  },
  undo: async (doing) => {
    if ((await read(doing)).deletedAt === null) await finish(doing, null);
    else await move(doing, { req: await reqOf(doing), deletedAt: null });
    return undefined;
  },
};

/** Out of the trash, and into it again as long as nobody has worked on it. */
export const restoreWays: DeedWays = {
  undone: 'undoRestoreMany',
  apply: async (doing, keep) => {
    const { deletedAt, print } = await read(doing);
    if (deletedAt === null) {
      if (!markOf(doing)) throw new Refused(sentences.notInTrash, 409);
      return finish(doing, null);
    }
    await keep(JSON.stringify({ deletedAt, print } satisfies Mark));
    await move(doing, { req: await reqOf(doing), deletedAt: null });
  },
  usesOf: (payload, of, ids) => usedBy(payload, of, ids),
  whyNotBack: async (doing) => {
    const { payload, user, row, uses = [] } = doing;
    const found = await readIfAny(doing);
    if (!found) return sentences.gone;
    if (found.deletedAt !== null) return isBack(doing) ? null : sentences.inTrash;
    if (found.print !== markOf(doing)?.print) return sentences.edited;
    if ((await openAmong(payload, [row], user)).size > 0) return sentences.open;
    return whyStillUsed(
      uses.filter((use) => use.of.includes(row.document)),
      'trash',
    );
  },
  undo: async (doing) => {
    const { deletedAt } = await read(doing);
    if (deletedAt !== null) await finish(doing, deletedAt);
    else {
      const req = await reqOf(doing, true);
      await move(doing, { req, deletedAt: doing.now.toISOString() });
    }
    return undefined;
  },
};

/** Out of the trash for good. */
export const eraseWays: DeedWays = {
  final: true,
  undone: 'undoTrashMany',
  apply: async (doing, keep) => {
    const { row } = doing;
    const found = await readIfAny(doing);
    if (!found) {
      if (row.mark === null) throw new Refused(sentences.gone, 404);
      return;
    }
    const { deletedAt, print } = found;
    if (deletedAt === null) throw new Refused(sentences.notInTrash, 409);
    await byThePace(doing, async (req) => {
      await keep(JSON.stringify({ deletedAt, print } satisfies Mark));
      const one = { collection: row.of as CollectionSlug, id: row.document, trash: true };
      await req.payload.delete({ ...one, req, overrideAccess: false, depth: 0 });
    });
  },
  whyNotBack: () => Promise.resolve(sentences.gone),
  undo: () => Promise.reject(new Refused(sentences.gone, 409)),
};

/**
 * While it is taken back: what lies where it is to go was taken there, at least half, before a process ended.
 */
const isBack = ({ deed }: Doing) => deed.state === 'undoing';

const markOf = ({ row }: Doing): Mark | null =>
  row.mark === null ? null : (JSON.parse(row.mark) as Mark);

/** By the rights of who asked, at the pace of the account unless others have agreed. */
async function byThePace(
  doing: Doing,
  remove: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const { payload, user, deed, row } = doing;
  const { agreed, lossAgreed } = (deed as MassDeed<'trash'>).order;
  // Rows that a process left half-way had their turn.
  const isFree = agreed === true || row.mark !== null;
  const giveBack = isFree ? undefined : await takeTurn({ payload, user });
  try {
    // Whoever agreed has seen how many: nobody is asked again before they vanish.
    if (lossAgreed) await allowLoss(payload, [`${kindOf(row.of)}:${row.document}`]);
    await remove(await reqOf(doing, true));
  } catch (error) {
    await giveBack?.();
    throw error;
  }
}

/** @param removes its turn was taken, and what goes with it keeps nothing */
async function reqOf({ payload, user, deed }: Doing, removes = false): Promise<PayloadRequest> {
  if (!removes) return createLocalReq({ user }, payload);
  const rows = await findRows(payload, deed.id, { states: ['planned', 'done'] });
  return createLocalReq({ user, context: { ...agreedUpon, ...goingAlong(rows) } }, payload);
}

async function move(
  { payload, row }: Doing,
  { req, deletedAt }: { req?: PayloadRequest; deletedAt: string | null },
): Promise<void> {
  const collection = row.of as CollectionSlug;
  const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts);
  await payload.update({
    collection,
    id: row.document,
    trash: true,
    depth: 0,
    data: { deletedAt, ...(hasDrafts && { _status: 'draft' }) } as never,
    ...(req && { req, overrideAccess: false }),
  });
}

/**
 * Of several that throw a document away at once it is of the one whose time stands there in the end, also
 * where nothing holds two writes together.
 */
async function throwAway(doing: Doing, req: PayloadRequest, deletedAt: string): Promise<void> {
  const isOwn = async () => (await readIfAny(doing))?.deletedAt === deletedAt;
  try {
    await move(doing, { req, deletedAt });
  } catch (error) {
    if (!(error instanceof Refused) || !(await isOwn())) throw error;
    return finish(doing, deletedAt);
  }
  if (!(await isOwn())) throw new Refused(sentences.inTrash, 409);
}

/** Without transactions a process may end between a document and its newest version. */
async function finish(doing: Doing, deletedAt: string | null): Promise<void> {
  const { payload, row } = doing;
  const collection = row.of as CollectionSlug;
  if (!payload.collections[collection].config.versions) return;
  const where = { parent: { equals: row.document } };
  const newest = { collection, where, sort: '-updatedAt', limit: 1, pagination: false };
  const [version] = (await payload.db.findVersions<{ deletedAt?: unknown }>(newest)).docs;
  if (version && instantOf(version.version.deletedAt) !== deletedAt)
    await move(doing, { deletedAt });
}

async function demandClosed({ payload, user, row }: Doing): Promise<void> {
  if ((await openAmong(payload, [row], user)).size > 0) throw new Refused(sentences.open, 409);
}

interface Found {
  deletedAt: string | null;
  print: string;
}

async function read(doing: Doing): Promise<Found> {
  const found = await readIfAny(doing);
  if (!found) throw new Refused(sentences.gone, 404);
  return found;
}

async function readIfAny({ payload, row }: Doing): Promise<Found | null> {
  const of = row.of as CollectionSlug;
  const kept = await readVersion(payload, of, row.document, { draft: false, trash: true });
  if (!kept) return null;
  return {
    deletedAt: instantOf(kept['deletedAt']),
    print: await printOf(payload, of, kept),
  };
}

/** Names what a document says, in the trash or not, and whether somebody has sent, approved or published it. */
async function printOf(payload: Payload, of: CollectionSlug, kept: Row): Promise<string> {
  const kind = kindOf(of);
  const newest = await readVersion(payload, of, kept.id, { draft: true, trash: true });
  if (!kind || !newest) return '';
  // Of what is not finished all counts: also who wrote it, and the trash.
  const said: Record<string, unknown> = { ...copyOf(payload, of, newest), id: kept.id };
  Reflect.deleteProperty(said, 'authors');
  const stage = stageOf(contentHash(kind, newest), null, await readEntry(payload, of, kept.id));
  const step = kept._status === 'published' ? 'live' : stage === 'off' ? 'draft' : stage;
  return `${step} ${contentHash(kind, said)}`;
}

function instantOf(value: unknown): string | null {
  return typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null;
}
