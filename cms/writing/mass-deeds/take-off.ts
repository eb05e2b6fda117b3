import { type CollectionSlug, createLocalReq, type Payload, type Where } from 'payload';
import { isPageKind } from '../../../content/addresses.ts';
import { kindOf } from '../../../content/kinds.ts';
import { openAmong } from '../../base/access/locks.ts';
import { Refused } from '../../base/errors/refused.ts';
import { allowLoss } from '../../publishing/publication/publication.ts';
import { agreedUpon, takeTurn } from '../../safeguards/removal/own-pace.ts';
import { pointersIn } from '../../safeguards/removal/pointers.ts';
import { copyOf } from '../workflow/copy.ts';
import { type Entry, readEntry } from '../workflow/entry.ts';
import { keepStage } from '../workflow/listed-stage.ts';
import { perform, takeOff } from '../workflow/perform.ts';
import { draftAgain } from '../workflow/publish.ts';
import { publishAgain } from '../workflow/publish-again.ts';
import { readStanding, readVersion, type Row, type Standing } from '../workflow/standing.ts';
import type { DeedWays, Doing } from './deed-kind.ts';
import type { MassDeed } from './store.ts';

/** The data to put a page back by: names of versions, and where the draft on top stood. */
interface Mark {
  /** Id of the version that readers saw. */
  version: string;
  liveHash: string;
  /** Of the newest version. */
  hash: string;
  /** Id of the draft on top of it. */
  draft: string | null;
  address: string | null;
  stood: Pick<Entry, 'stage' | 'stageHash' | 'unpublishAt'> | null;
}

const remark = 'Gỡ nhiều mục một lần.';
const remarkBack = 'Hoàn tác việc gỡ nhiều mục.';

const sentences = {
  gone: 'đã xóa hoặc nằm trong thùng rác',
  notLive: 'đã gỡ trước đó',
  otherLive: 'đã được đăng bản khác sau khi gỡ',
  edited: 'đã có người sửa, gửi duyệt hoặc duyệt sau khi gỡ',
  open: 'đang có người mở ra sửa',
  forgotten: 'bản đã đăng không còn giữ',
};

export const takeOffWays: DeedWays = {
  undone: 'undoTakeOffMany',
  apply: async (doing, keep) => {
    const { payload, user, deed, row, now } = doing;
    const of = row.of as CollectionSlug;
    const { farewell, agreed, lossAgreed } = (deed as MassDeed<'takeOff'>).order;
    const req = await createLocalReq({ user, context: { ...agreedUpon } }, payload);
    if (row.mark !== null && (await isOff(payload, of, row.document))) {
      await finish(doing);
      return;
    }
    const standing = await readStanding(payload, of, row.document);
    if (!standing) throw new Refused(sentences.gone, 404);
    if (!standing.live) throw new Refused(sentences.notLive, 409);
    // Rows that a process left half-way had their turn.
    const isFree = agreed === true || row.mark !== null;
    const giveBack = isFree ? undefined : await takeTurn({ payload, user });
    try {
      await keep(JSON.stringify(await markOf(payload, standing)));
      // Whoever agreed has seen how many: nobody is asked again before they vanish.
      if (lossAgreed) await allowLoss(payload, [`${standing.kind}:${row.document}`]);
      await perform(req, { of, id: row.document }, 'unpublish', { remark, farewell }, now);
    } catch (error) {
      await giveBack?.();
      throw error;
    }
  },
  whyNotBack: async (doing) => {
    const { payload, user, row } = doing;
    const of = row.of as CollectionSlug;
    const mark = JSON.parse(row.mark ?? '{}') as Mark;
    const standing = await readStanding(payload, of, row.document);
    if (!standing) return sentences.gone;
    if (standing.live) return standing.liveHash === mark.liveHash ? null : sentences.otherLive;
    if (standing.hash !== mark.hash || standing.stage !== 'off') return sentences.edited;
    if ((await openAmong(payload, [row], user)).size > 0) return sentences.open;
    const copy = await copyOfVersion(doing, mark.version);
    if (!copy) return sentences.forgotten;
    return (await movedIn(payload, of, mark)) ?? (await missing(payload, of, copy));
  },
  undo: async (doing) => {
    const { payload, user, row, now } = doing;
    const of = row.of as CollectionSlug;
    const mark = JSON.parse(row.mark ?? '{}') as Mark;
    const standing = await readStanding(payload, of, row.document);
    const copy = await copyOfVersion(doing, mark.version);
    if (!standing || !copy) throw new Refused(sentences.gone, 409);
    const { stage = 'draft', stageHash = '', unpublishAt = null } = mark.stood ?? {};
    const isLater = unpublishAt !== null && unpublishAt > now.toISOString();
    const isNewest = mark.hash === mark.liveHash;
    const after = {
      ...(isNewest ? { stage: 'live' as const, stageHash: mark.liveHash } : { stage, stageHash }),
      ...(isLater && { unpublishAt }),
    };
    await publishAgain(payload, standing, copy, { user, now, after, remark: remarkBack });
    if (!isNewest) await keepDraft(doing, mark);
    return undefined;
  },
};

/** Notes what it takes to put a page back, before it is taken off. */
export async function markOf(
  payload: Payload,
  { of, id, hash, live, liveHash }: Standing,
): Promise<Mark> {
  const entry = await readEntry(payload, of, id);
  const own = { parent: { equals: id } };
  const isPublished = { 'version._status': { equals: 'published' } };
  const version = await newestId(payload, of, { and: [own, isPublished] });
  const draft = hash === liveHash ? null : await newestId(payload, of, own);
  const address = live?.['liveAddress'];
  return {
    version: version ?? '',
    draft,
    liveHash: liveHash ?? '',
    hash,
    address: typeof address === 'string' ? address : null,
    stood: entry && {
      stage: entry.stage,
      stageHash: entry.stageHash,
      unpublishAt: entry.unpublishAt,
    },
  };
}

async function isOff(payload: Payload, of: CollectionSlug, id: string): Promise<boolean> {
  return (await readVersion(payload, of, id, { draft: false }))?._status !== 'published';
}

/** Without transactions a process may end between what takes a page off and what is said at its address. */
async function finish({ payload, user, deed, row }: Doing): Promise<void> {
  const of = row.of as CollectionSlug;
  const page = await readVersion(payload, of, row.document, { draft: false });
  if (typeof page?.['liveAddress'] !== 'string') return;
  const { farewell } = (deed as MassDeed<'takeOff'>).order;
  const newest = (await readVersion(payload, of, row.document, { draft: true })) ?? page;
  await takeOff(
    { payload, user, context: {} },
    { of, id: row.document, newest },
    { remark },
    farewell,
  );
}

async function newestId(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<string | null> {
  const one = { collection, where, sort: '-updatedAt', limit: 1, pagination: false };
  const { docs } = await payload.db.findVersions(one);
  return docs[0] ? String(docs[0].id) : null;
}

/** All that a version said. */
async function copyOfVersion(
  { payload, row }: Doing,
  id: string | null,
): Promise<Record<string, unknown> | null> {
  const collection = row.of as CollectionSlug;
  const where = { id: { equals: id ?? '' } };
  const { docs } = await payload.db.findVersions<Row>({
    collection,
    where,
    limit: 1,
    pagination: false,
  });
  const [found] = docs;
  return found ? copyOf(payload, collection, found.version) : null;
}

/** A process may have ended before the draft lay on top again. */
async function keepDraft(doing: Doing, { draft, liveHash }: Mark): Promise<void> {
  const { payload, user, row } = doing;
  const of = row.of as CollectionSlug;
  const standing = await readStanding(payload, of, row.document);
  const copy = await copyOfVersion(doing, draft);
  if (!copy || standing?.hash !== liveHash) return;
  await draftAgain(payload, standing, copy, user);
  await keepStage(payload, of, row.document);
}

/** Another page lives at its address by now; words, numbers and the like share a page. */
async function movedIn(
  payload: Payload,
  collection: CollectionSlug,
  { address }: Mark,
): Promise<string | null> {
  if (address === null || !isPageKind(kindOf(collection) ?? '')) return null;
  const where = {
    and: [{ liveAddress: { equals: address } }, { _status: { equals: 'published' } }],
  };
  const other = await payload.db.findOne<Row>({ collection, where });
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin;
  return other && `địa chỉ ${address} nay là của “${String(other[useAsTitle])}”`;
}

/** Something that it can't do without is not live any more. */
async function missing(
  payload: Payload,
  of: CollectionSlug,
  copy: Record<string, unknown>,
): Promise<string | null> {
  for (const { to, id, required } of pointersIn(payload.collections[of].config.fields, copy)) {
    const { config } = payload.collections[to];
    if (!required || !config.versions?.drafts) continue;
    const needed = await payload.db.findOne<Row>({ collection: to, where: { id: { equals: id } } });
    if (needed?._status === 'published') continue;
    const title = needed?.[config.admin.useAsTitle ?? 'id'] ?? id;
    return `cần “${String(title)}”, mà mục ấy không còn đăng`;
  }
  return null;
}
