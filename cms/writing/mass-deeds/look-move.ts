import type { CollectionSlug, PayloadRequest } from 'payload';
import { openAmong } from '../../base/access/locks.ts';
import { mayRead } from '../../base/access/reading.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { waitEnds } from '../../safeguards/held-deeds/wait.ts';
import { demandPassing, whyStillUsed } from '../../safeguards/removal/guard.ts';
import { isPlan, removalTimes } from '../../safeguards/removal/own-pace.ts';
import { type Use, usedBy } from '../../safeguards/removal/used-by.ts';
import { isAllowed } from '../workflow/viewer.ts';
import { readVersion, type Row } from '../workflow/standing.ts';
import { doerOf } from './doer.ts';
import { hashOf, type Item, type KeptItem } from './take-off-preview.ts';
import type { MoveKind } from './store.ts';

/**
 * The effects of moving documents into the trash, out of it, or deleting them there: `POST
 * /api/mass-deed/move/look`.
 */
export interface MoveLook {
  /** The documents done at once. */
  goes: Item[];
  /** The documents done later: one account takes only so much away at once. */
  waits: Item[];
  /** The time the last one is done, ISO 8601. */
  waitsUntil?: string;
  /** So many are a plan that others see first. */
  isPlan: boolean;
  /**
   * The time the plan runs, ISO 8601, unless somebody confirms it before; null, or nothing for what is
   * final, where it only runs when confirmed.
   */
  plannedFor?: string | null;
  /** The reason why the user who asks can't make a plan of it. */
  refused?: string;
  kept: KeptItem[];
  /** The uses that point to any of them; for those who empty the trash, also from there. */
  uses: Use[];
  /** Names all of it. */
  hash: string;
}

const noPlan =
  'Nhiều mục như vậy phải lập thành kế hoạch, mà lập kế hoạch là việc của người duyệt. Hãy chọn ít hơn, hoặc nhờ người duyệt.';

const sentences = {
  live: 'đang đăng: hãy gỡ khỏi trang trước',
  inTrash: 'đã nằm trong thùng rác',
  notInTrash: 'không còn trong thùng rác',
  open: 'đang có người mở ra sửa',
  notYours: 'bạn không sửa được mục này',
};

interface Moving {
  kind: MoveKind;
  of: CollectionSlug;
  ids: string[];
}

/**
 * Says what moving documents into the trash, out of it, or deleting them for good will do; nothing is
 * written.
 */
export async function lookAtMove(
  req: PayloadRequest,
  { kind, of, ids }: Moving,
  now = new Date(),
): Promise<MoveLook> {
  doerOf(req, kind);
  const { payload, user } = req;
  // Out of the trash nothing loses what it points to.
  const all =
    kind === 'restore' ? [] : await usedBy(payload, of, ids, { req, trash: kind === 'erase' });
  const shown = await Promise.all(
    all.map((use) => use.collection === 'settings' || mayRead(req, use.collection, use.id)),
  );
  const documents = ids.map((document) => ({ of, document }));
  const open = kind === 'trash' ? await openAmong(payload, documents, user) : new Set<string>();
  const going: Item[] = [];
  const kept: KeptItem[] = [];
  for (const id of new Set(ids)) {
    const row =
      (await isAllowed(req, 'read', of, id)) &&
      (await readVersion(payload, of, id, { draft: true, trash: true }));
    if (!row) throw new Refused('Có mục không còn. Hãy tải lại trang rồi chọn lại.', 404);
    const item = { of, id, title: titleOf(req, of, row) };
    const why = open.has(id) ? sentences.open : await whyNot(req, { kind, of, id }, all);
    if (why === null) going.push(item);
    else kept.push({ ...item, why });
  }
  const times = kind === 'restore' ? [] : await removalTimes(payload, user, going.length, now);
  const planned = isPlan(times, now);
  const atOnce = times.filter((at) => at <= now).length;
  const cut = planned ? 0 : kind === 'restore' ? going.length : atOnce;
  const last = times.at(-1);
  const waits = going.slice(cut);
  return {
    goes: going.slice(0, cut),
    waits,
    kept,
    isPlan: planned,
    ...(planned &&
      kind !== 'erase' && { plannedFor: await waitEnds(payload, [String(user?.id)], now) }),
    ...(planned && !mayPublish(user) && { refused: noPlan }),
    ...(last && !planned && waits.length > 0 && { waitsUntil: last.toISOString() }),
    uses: all.filter((_, at) => shown[at]),
    hash: hashOf([kind, planned, going, kept]),
  };
}

async function whyNot(
  req: PayloadRequest,
  { kind, of, id }: { kind: MoveKind; of: CollectionSlug; id: string },
  uses: Use[],
): Promise<string | null> {
  const { payload } = req;
  const row = await readVersion(payload, of, id, { draft: false, trash: true });
  if (!(await isAllowed(req, 'update', of, id))) return sentences.notYours;
  const isTrashed = Boolean(row?.['deletedAt']);
  if (isTrashed !== (kind !== 'trash')) return isTrashed ? sentences.inTrash : sentences.notInTrash;
  if (kind === 'restore') return null;
  if (payload.collections[of].config.versions?.drafts && row?._status === 'published')
    return sentences.live;
  try {
    await demandPassing(req, of, [id]);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  const own = uses.filter((use) => use.of.includes(id));
  return whyStillUsed(own, kind === 'erase' ? 'delete' : 'trash');
}

function titleOf({ payload }: PayloadRequest, of: CollectionSlug, row: Row): string {
  const title = row[payload.collections[of].config.admin.useAsTitle ?? 'id'];
  return typeof title === 'string' && title ? title : 'chưa đặt tên';
}
