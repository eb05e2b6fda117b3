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
import { trashMove } from '../../safeguards/removal/trash-move.ts';
import { contentHash } from './content-hash.ts';
import { readEntry } from './entry.ts';
import { approvalOf, contextOf } from './approval.ts';

interface Args {
  data?: Record<string, unknown>;
  draft?: boolean;
  duplicateFromID?: unknown;
  id?: unknown;
  trash?: boolean;
  unpublishAllLocales?: unknown;
  where?: Where;
}

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
  const asked = args as Args;
  if (operation === 'create' && asked.duplicateFromID) return asDraft(args);
  if (overrideAccess) return args;
  if (operation === 'restoreVersion') return demandDraft(args, asked, sentences.restoredAsDraft);
  if (operation !== 'create' && operation !== 'update') return args;

  const { data = {} } = asked;
  contextOf(req).writesDraft = true;
  if (operation === 'create') {
    if (data['_status'] === 'published') throw new Refused(sentences.notPublished);
    return { ...args, data: { ...data, _status: 'draft' } };
  }
  if (!writesForProvince(req.user)) {
    if (data['_status'] === 'published') throw new Refused(sentences.draftsOnly);
    return demandDraft(args, asked, sentences.draftsOnly);
  }
  if (data['_status'] === 'published') {
    await demandApproved(req, collection.slug, asked);
    return args;
  }
  const id = asked.id ?? onlyId(undefined, asked.where);
  const movesTrash = await trashMove(req, collection.slug, { ...asked, id });
  if (movesTrash || asked.unpublishAllLocales || (!asked.draft && '_status' in data)) {
    if (!mayPublish(req.user)) await demandNotLive(req, collection.slug, asked);
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
  const { data } = args as Args;
  return { ...args, draft: true, data: { ...data, _status: 'draft' } };
}

function demandDraft<Given>(args: Given, asked: Args, sentence: string): Given {
  if (!asked.draft) throw new Refused(sentence);
  return args;
}

/** Out of the trash back to the public: one document, unchanged, that is still as it was approved. */
async function demandApproved(
  req: PayloadRequest,
  collection: CollectionSlug,
  { data = {}, id, trash, where }: Args,
): Promise<void> {
  const restores = trash === true && data['deletedAt'] === null && Object.keys(data).length === 2;
  const found = restores && mayPublish(req.user) ? onlyId(id, where) : undefined;
  const entry = found && (await readEntry(req.payload, collection, found, req));
  const approval = entry && approvalOf(entry);
  if (!approval) throw new Refused(sentences.notPublished);
  contextOf(req).publishes = approval;
}

function onlyId(id: unknown, where: Where | undefined): string | undefined {
  if (typeof id === 'string') return id;
  for (const part of [where, ...(where?.and ?? [])]) {
    const named = part?.['id'];
    if (named && 'equals' in named && typeof named.equals === 'string') return named.equals;
  }
  return undefined;
}

async function demandNotLive(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  { id, where }: Args,
): Promise<void> {
  const asked = onlyId(id, where);
  // Several at once are refused: see `safeguards/removal/guard.ts`.
  if (asked === undefined) return;
  const live: Where = { and: [{ id: { equals: asked } }, { _status: { equals: 'published' } }] };
  const { docs } = await payload.find({
    collection,
    where: live,
    limit: 1,
    depth: 0,
    pagination: false,
  });
  if (docs.length > 0) throw new Refused(sentences.notTakenOff);
}
