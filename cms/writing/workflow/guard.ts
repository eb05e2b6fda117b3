import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import { mayPublish, writesForProvince } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { type Change, deedOf, trashMove } from '../../base/hooks/deed.ts';
import { contentHash } from './content-hash.ts';
import { movesOwnDraft } from '../../safeguards/removal/guard.ts';
import { readEntry } from './entry.ts';
import { approvalOf, contextOf } from './approval.ts';
import { demandOwnDraft } from './own-drafts.ts';

const sentences = {
  notPublished:
    'Chỉ bản đã duyệt mới lên trang, bằng nút “Đăng lên trang” ở đầu mẫu nhập. Hãy lưu nháp rồi gửi duyệt.',
  draftsOnly: 'Tài khoản của bạn chỉ lưu được bản nháp. Hãy lưu nháp rồi gửi duyệt.',
  notTakenOff:
    'Mục này đang đăng: gỡ khỏi trang hoặc bỏ vào thùng rác là việc của người duyệt. Hãy nhờ người duyệt.',
  restoredAsDraft: 'Phiên bản cũ được lấy lại thành bản nháp, rồi gửi duyệt như mọi sửa đổi.',
  otherContent:
    'Nội dung vừa được sửa, không còn đúng bản đã duyệt. Hãy tải lại trang rồi xem lại.',
};

/**
 * Makes drafts of what people write, through whichever door: it is published by `publish.ts`
 * only, as it was approved. The system's own writes (`overrideAccess`) are the seed's and those of
 * commands.
 */
export const writesDrafts: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const deed = deedOf(operation, args);
  if (deed.does === 'copy') return asDraft(args);
  if (overrideAccess) return args;
  if (deed.does === 'restoreVersion') return demandDraft(args, deed, sentences.restoredAsDraft);
  if (deed.does !== 'create' && deed.does !== 'change') return args;

  const { data, publishes } = deed;
  contextOf(req).writesDraft = true;
  if (deed.does === 'create') {
    if (publishes) throw new Refused(sentences.notPublished);
    return { ...args, data: { ...data, _status: 'draft' } };
  }
  if (!writesForProvince(req.user)) {
    if (publishes) throw new Refused(sentences.draftsOnly);
    if (!(await trashMove(req, collection.slug, deed)))
      return demandDraft(args, deed, sentences.draftsOnly);
    movesOwnDraft(req, await demandOwnDraft(req, collection.slug, deed.id));
    return { ...args, data: { deletedAt: data['deletedAt'], _status: 'draft' } };
  }
  if (publishes) {
    await demandApproved(req, collection.slug, deed);
    return args;
  }
  if (deed.takesOff || (await trashMove(req, collection.slug, deed))) {
    if (!mayPublish(req.user)) await demandNotLive(req, collection.slug, deed);
    return { ...args, data: { ...data, _status: 'draft' } };
  }
  return { ...args, draft: true };
};

/** Stands last before what is published is written: it is what was approved, to the letter. */
export const publishesTheApproved: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data['_status'] !== 'published') return data;
  const { publishes, writesDraft } = contextOf(req);
  const kind = kindOf(collection.slug);
  if (publishes && kind) {
    const written = { ...originalDoc, ...data };
    if (contentHash(kind, written) !== contentHash(kind, { ...written, ...publishes.copy }))
      throw new Refused(sentences.otherContent, 409);
  } else if (writesDraft) throw new Refused(sentences.notPublished);
  return data;
};

/** A copy begins as a draft, also one of a live document. */
function asDraft<Given extends object>(args: Given): Given {
  const { data } = args as { data?: object };
  return { ...args, draft: true, data: { ...data, _status: 'draft' } };
}

function demandDraft<Given>(args: Given, deed: { isDraft: boolean }, sentence: string): Given {
  if (!deed.isDraft) throw new Refused(sentence);
  return args;
}

/** Out of the trash back to the public: one document, unchanged, that is still as it was approved. */
async function demandApproved(
  req: PayloadRequest,
  collection: CollectionSlug,
  { data, id, inTrash }: Change,
): Promise<void> {
  const restores = inTrash && data['deletedAt'] === null && Object.keys(data).length === 2;
  const found = restores && mayPublish(req.user) ? id : undefined;
  const entry = found && (await readEntry(req.payload, collection, found, req));
  const approval = entry && approvalOf(entry);
  if (!approval) throw new Refused(sentences.notPublished);
  contextOf(req).publishes = approval;
}

async function demandNotLive(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  { id }: Change,
): Promise<void> {
  // Several at once are refused: see `safeguards/removal/guard.ts`.
  if (id === undefined) return;
  const live: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] };
  const { docs } = await payload.find({
    collection,
    where: live,
    limit: 1,
    depth: 0,
    pagination: false,
  });
  if (docs.length > 0) throw new Refused(sentences.notTakenOff);
}
