import type { CollectionSlug, PayloadRequest } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import {
  demandFarewellOf,
  type Farewell,
  farewellContext,
} from '../../publishing/publication/farewell.ts';
import { agreedIn } from '../../safeguards/removal/own-pace.ts';
import { copyOf } from './copy.ts';
import { type TakeOff, workflowContext } from './approval.ts';
import { type Entry, takeEntry, writeEntry } from './entry.ts';
import { authorsOf } from './fields.ts';
import { stepOf } from './follow.ts';
import { keepStage } from './listed-stage.ts';
import { isAllowed, viewerOf } from './viewer.ts';
import type { Order } from './order.ts';
import { claim, draftAgain, isClaimed, notMeanwhile, publishApproved } from './publish.ts';
import { putBack } from './put-back.ts';
import { readStanding, type Standing } from './standing.ts';
import { demandFinished } from './unfinished.ts';
import { type Way, type WayName, waysOf } from './ways.ts';

/** The farthest ahead something may be set, in milliseconds. */
const farthest = 2 * 366 * 24 * 3600_000;

interface Doing {
  req: PayloadRequest;
  standing: Standing;
  entry: Entry;
  way: Way;
  order: Order;
  now: Date;
}

/**
 * Does one thing with a document for the user of a request, if that user may do it now.
 * @throws {Refused} in a sentence that says why not
 */
export async function perform(
  req: PayloadRequest,
  { of, id }: { of: CollectionSlug; id: string },
  name: WayName,
  order: Order,
  now = new Date(),
): Promise<void> {
  const standing =
    (await isAllowed(req, 'read', of, id)) && (await readStanding(req.payload, of, id));
  if (!standing) throw new Refused('Không có mục này.', 404);
  const way = waysOf(standing, await viewerOf(req, standing)).find((one) => one.name === name);
  if (!way) throw new Refused(refusal(name, standing, req), 409);
  if (order.hash !== undefined && order.hash !== standing.hash)
    throw new Refused(
      'Nội dung đã được sửa sau khi bạn mở ra. Hãy tải lại trang rồi xem lại.',
      409,
    );
  if (way.needsRemark && !order.remark)
    throw new Refused('Hãy viết vì sao, để người soạn biết cần sửa gì.', 400);
  const entry = await takeEntry(req.payload, of, id);
  if (isClaimed(entry, now)) notMeanwhile(null);
  await deeds[name]({ req, standing, entry, way, order, now });
}

const deeds: Record<WayName, (doing: Doing) => Promise<unknown>> = {
  send: async (doing) => {
    const { req, standing, order } = doing;
    demandNote(doing);
    await demandFinished(req, standing);
    return write(doing, {
      stage: 'sent',
      stageHash: standing.hash,
      sentBy: String(req.user?.id),
      changeNote: order.changeNote || doing.entry.changeNote,
    });
  },
  pull: (doing) => write(doing, { stage: 'draft', stageHash: '' }),
  return: (doing) =>
    write(doing, {
      stage: 'draft',
      stageHash: '',
      ...(doing.standing.stage === 'approved' && noApproval),
    }),
  approve: async (doing) => {
    const { req, order, standing, way } = doing;
    if (order.publish) demandNote(doing);
    await demandFinished(req, standing);
    const entry = await write(doing, {
      ...approved(doing),
      changeNote: order.changeNote || doing.entry.changeNote,
    });
    if (order.publish) await publish({ ...doing, entry, way });
  },
  publish,
  putBack,
  publishOwn: async (doing) => {
    await demandFinished(doing.req, doing.standing);
    const changeNote = doing.order.changeNote || 'Cập nhật thông tin của xã, phường.';
    await publish(
      { ...doing, order: { ...doing.order, changeNote } },
      { ...approved(doing), toldAt: doing.now.toISOString() },
    );
  },
  unpublish: ({ req, standing, order }) =>
    takeOff(req, standing, takenOffWith(order), order.farewell),
  schedulePublish: async (doing) => {
    demandNote(doing);
    const publishAt = timeOf(doing);
    if (doing.entry.unpublishAt && doing.entry.unpublishAt <= publishAt)
      throw new Refused('Giờ đăng cần trước giờ gỡ đã hẹn.', 400);
    await write(
      doing,
      {
        publishAt,
        fault: null,
        scheduledBy: String(doing.req.user?.id),
        changeNote: doing.order.changeNote || doing.entry.changeNote,
      },
      publishAt,
    );
  },
  scheduleUnpublish: async (doing) => {
    const unpublishAt = timeOf(doing);
    if (doing.entry.publishAt && doing.entry.publishAt >= unpublishAt)
      throw new Refused('Giờ gỡ cần sau giờ đăng đã hẹn.', 400);
    const { req, standing, order } = doing;
    await demandFarewellOf(req, standing.of, [standing.newest], order.farewell);
    const scheduledBy = String(req.user?.id);
    const farewell = order.farewell ?? null;
    await write(doing, { unpublishAt, farewell, fault: null, scheduledBy }, unpublishAt);
  },
  unschedule: (doing) => write(doing, { publishAt: null, unpublishAt: null, fault: null }),
  discard: async ({ req, standing, entry }) => {
    const { live, of } = standing;
    if (!live) return;
    await draftAgain(req.payload, standing, copyOf(req.payload, of, live), req.user);
    const step = stepOf('discard', req.user);
    await writeEntry(req.payload, entry, { changeNote: null }, { step });
  },
};

const noApproval = { approvedHash: null, approvedCopy: null, pending: false, publishAt: null };

/** The newest version counts as approved. */
function approved({ req, standing }: Doing): Partial<Entry> {
  return {
    stage: 'approved',
    stageHash: standing.hash,
    approvedHash: standing.hash,
    approvedCopy: JSON.stringify(copyOf(req.payload, standing.of, standing.newest)),
    pending: true,
  };
}

async function publish(doing: Doing, change: Partial<Entry> = {}): Promise<void> {
  const { req, standing, entry, order, now, way } = doing;
  demandNote(doing);
  const claimed = notMeanwhile(await claim(req.payload, entry, now, change));
  const note = order.changeNote || claimed.changeNote;
  await publishApproved(req.payload, standing, claimed, {
    user: req.user,
    now,
    changeNote: standing.live && note ? note : undefined,
    step: { deed: way.name === 'publishOwn' ? 'publishOwn' : 'publish', ...remarkOf(order) },
  });
}

type TakingOff = Pick<PayloadRequest, 'payload' | 'user'> &
  Partial<Pick<PayloadRequest, 'context'>>;

/** Takes a document off the site, for a user who may do it and as far as nothing needs it. */
export async function takeOff(
  { payload, user, context = {} }: TakingOff,
  { of: collection, id, newest }: Pick<Standing, 'of' | 'id' | 'newest'>,
  takesOff: TakeOff,
  farewell: Farewell = {},
): Promise<void> {
  await payload.update({
    collection,
    id,
    data: { _status: 'draft' } as never,
    // A newer draft that is not finished keeps no page on the site: so only the status is validated.
    // Payload then writes into the newest version, which must not be what was published.
    unpublishAllLocales: newest._status !== 'published',
    depth: 0,
    user,
    overrideAccess: false,
    context: {
      ...workflowContext({ takesOff }),
      ...farewellContext(farewell),
      ...agreedIn({ context }),
    },
  });
}

async function write(doing: Doing, change: Partial<Entry>, time?: string): Promise<Entry> {
  const { req, entry, order, way, now } = doing;
  const remark = way.alone ? { remark: 'Tự duyệt: không có ai khác duyệt được.' } : remarkOf(order);
  const step = stepOf(way.name, req.user, {
    at: now.toISOString(),
    ...remark,
    ...(time && { for: time }),
  });
  const written = notMeanwhile(await writeEntry(req.payload, entry, change, { step }));
  await keepStage(req.payload, doing.standing.of, doing.standing.id);
  return written;
}

/**
 * Builds the note on a page that is taken off: what its readers are told, unless somebody says
 * more.
 */
const takenOffWith = ({ remark, farewell }: Order) =>
  remarkOf({ remark: remark || farewell?.reason });

const remarkOf = ({ remark }: Pick<Order, 'remark'>) => (remark ? { remark } : {});

/** @throws {Refused} when readers are not told what changed on a page that they know */
function demandNote({ way, order, entry }: Doing): void {
  if (!way.needsNote || order.changeNote || entry.changeNote) return;
  throw new Refused('Trang này đang đăng: hãy viết một câu cho bà con biết điều gì đã đổi.', 400);
}

function timeOf({ order, now }: Doing): string {
  const at = order.at ? Date.parse(order.at) : Number.NaN;
  if (Number.isNaN(at)) throw new Refused('Hãy chọn ngày giờ.', 400);
  if (at <= now.getTime()) throw new Refused('Giờ đã chọn đã qua. Hãy chọn giờ sau lúc này.', 400);
  if (at > now.getTime() + farthest) throw new Refused('Chỉ hẹn trước được trong hai năm.', 400);
  return new Date(at).toISOString();
}

/** Says why something that others may do, or that could be done before, can't be done. */
function refusal(name: WayName, { stage, newest }: Standing, { user }: PayloadRequest): string {
  const wrote = user && authorsOf(newest).includes(String(user.id));
  if (name === 'approve' && stage === 'sent' && wrote)
    return 'Bạn đã sửa bản này nên không tự duyệt được. Hãy nhờ người duyệt khác.';
  if (name === 'approve' && stage === 'draft')
    return 'Bản này chưa gửi duyệt, hoặc đã được sửa sau khi gửi.';
  if (name === 'publish' || name === 'schedulePublish')
    return 'Chưa có bản nào được duyệt mà chưa đăng, hoặc bạn không đăng được.';
  return 'Lúc này bạn chưa làm được việc này với mục này. Hãy tải lại trang rồi xem lại.';
}
