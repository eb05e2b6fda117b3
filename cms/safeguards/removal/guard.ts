import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithID,
  Where,
} from 'payload';
import { may, writesForProvince } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { type Change, deedOf, trashMove } from '../../base/hooks/deed.ts';
import { madeToday } from '../../storage/audit/made-today.ts';
import { demandFarewellOf, farewellOf } from '../../publishing/publication/farewell.ts';
import { slowsDown } from './own-pace.ts';
import { type Use, usedBy } from './used-by.ts';

/** Names of the ways to remove something, for refusals. */
const ways = {
  delete: 'xóa',
  trash: 'bỏ vào thùng rác',
  unpublish: 'gỡ khỏi trang',
} as const;
type Way = keyof typeof ways;

/** Administrative units: pages, old names and numbers depend on them for years. */
const lasting = new Set<string>(['communes', 'former-units']);

export const oneAtATime =
  'Mỗi lần chỉ sửa, gỡ hay xóa một mục, quản trị viên cũng vậy. Nhiều mục thì chọn trong danh sách rồi bấm nút phía trên: máy làm từng mục, hoặc lập thành kế hoạch.';
const oneByOne = 'Mỗi lần chỉ sửa hay xóa một mục, quản trị viên cũng vậy.';
const trashFirst =
  'Hãy bỏ vào thùng rác trước, rồi xóa hẳn trong thùng rác. Như vậy mọi người còn thấy và còn lấy lại được.';
const notYours = 'Bạn chưa được phép làm việc này.';

/** Most uses that a refusal names. */
const named = 3;

/**
 * Guards every removal by a person, administrators too: one document at a time, through the trash where
 * there is one, nothing that is still needed, and a limited number. What the program does by itself
 * (`overrideAccess`, or nobody's request) is left alone: what has been kept long enough, samples, erasure
 * of a person, an import that is taken back.
 */
export const guardsRemoval: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const deed = deedOf(operation, args);
  if (deed.does === 'restoreVersion') req.context['restoresVersion'] = true;
  if (overrideAccess || !req.user) return args;
  if (deed.does === 'restoreVersion') await slowsDown(req, 'unplanned');
  if (deed.does !== 'delete' && deed.does !== 'change') return args;

  const { id } = deed;
  if (deed.does === 'change' && id !== undefined) await slowsReplacing(req, collection, id);
  // Access would refuse it too, but only after this had told what uses the document.
  if (deed.does === 'delete' && !(await mayWrite(req, collection, id))) throw new Refused(notYours);
  if (id === undefined) throw new Refused(oneAtATime);
  if (deed.does === 'delete') {
    await demandTrashed(req, collection, id);
    await demandUnused(req, collection.slug, id, 'delete');
    return args;
  }
  if (!writesForProvince(req.user) && req.context[ownDraft] !== id) return withoutTrash(args, deed);
  const moved = await trashMove(req, collection.slug, deed);
  const way = moved === 'in' ? 'trash' : deed.takesOff && 'unpublish';
  if (way) await demandUnused(req, collection.slug, id, way);
  return moved ? { ...args, draft: false } : args;
};

const ownDraft = 'movesOwnDraft';

/** Notes that who writes for no province moves a draft of their own to the trash, or out of it. */
export function movesOwnDraft({ context }: PayloadRequest, id: string): void {
  context[ownDraft] = id;
}

/** A file goes for good with the next one: a library has no versions. */
async function slowsReplacing(
  req: PayloadRequest,
  { slug, upload }: SanitizedCollectionConfig,
  id: string,
): Promise<void> {
  const replaces = Boolean(upload && req.file);
  if (replaces && !(await madeToday(req, slug, id))) await slowsDown(req, 'files');
}

/** Tells whether somebody writes for the province, and in this collection. */
async function mayWrite(
  req: PayloadRequest,
  { access }: SanitizedCollectionConfig,
  id: string | undefined,
): Promise<boolean> {
  if (!writesForProvince(req.user)) return false;
  return (await access.update({ req, ...(id !== undefined && { id: id as never }) })) !== false;
}

/**
 * The same where nothing has a trash and nothing else points to anything: one at a time, by the pace of the
 * account. Access still says who deletes at all.
 */
export const guardsOneByOne: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const deed = deedOf(operation, args);
  if (overrideAccess || !req.user || (deed.does !== 'delete' && deed.does !== 'change'))
    return args;
  if (deed.id === undefined) throw new Refused(oneByOne);
  if (deed.does === 'delete' && writesForProvince(req.user)) await slowsDown(req, 'unplanned');
  return args;
};

/** Trash is not live; copies start outside it, and restoring a version moves nothing into it. */
export const trashIsNotLive: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') data['deletedAt'] = null;
  if (req.context['restoresVersion']) data['deletedAt'] = originalDoc?.deletedAt ?? null;
  const inTrash: unknown =
    data['deletedAt'] === undefined ? originalDoc?.deletedAt : data['deletedAt'];
  if (inTrash && collection.versions?.drafts) data['_status'] = 'draft';
  return data;
};

function withoutTrash<Given>(args: Given, { data }: Change): Given {
  Reflect.deleteProperty(data, 'deletedAt');
  return args;
}

/**
 * Demands that what is deleted for good was put in the trash before, where everybody could see it.
 */
async function demandTrashed(
  req: PayloadRequest,
  { slug, trash }: Pick<SanitizedCollectionConfig, 'slug' | 'trash'>,
  id: string,
): Promise<void> {
  if (!trash) return;
  const kept = await req.payload.db.findOne<{ id: string; deletedAt?: unknown }>({
    collection: slug,
    where: { id: { equals: id } },
    select: { deletedAt: true },
    req,
  });
  if (kept && !kept.deletedAt) throw new Refused(trashFirst, 409);
}

async function demandUnused(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  way: Way,
): Promise<void> {
  const ids = [id];
  const live = await liveAmong(req, collection, ids);
  if (way === 'unpublish' && live.length === 0) return;
  if (way !== 'unpublish') await demandPassing(req, collection, ids);
  // Documents deleted for good are gone from the trash too: restoring one there would bring back
  // less.
  const all = await usedBy(req.payload, collection, ids, { req, trash: way === 'delete' });
  const uses = all.filter((use) => !goesAlong(req, use));
  const broken = way === 'unpublish' ? uses.filter((use) => use.live && use.required) : uses;
  if (broken.length > 0) throw new Refused(sentence(broken, way), 409, { usedBy: broken });
  if (live.length > 0) await demandFarewellOf(req, collection, live, farewellOf(req));
  await slowsDown(req);
}

const along = 'goesAlong';

/** The context of removals that belong together: what uses one of them and goes, too, keeps none of them. */
export function goingAlong(documents: { of: string; document: string }[]): Record<string, unknown> {
  return { [along]: new Set(documents.map(({ of, document }) => `${of}/${document}`)) };
}

function goesAlong({ context }: PayloadRequest, { collection, id }: Use): boolean {
  const going = context[along];
  return going instanceof Set && going.has(`${collection}/${id}`);
}

/**
 * Units stay; one that was never live was entered by mistake: an administrator may take it away.
 * @throws {Refused}
 */
export async function demandPassing(
  { payload, user }: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
): Promise<void> {
  if (!lasting.has(collection)) return;
  const where: Where = {
    and: [{ parent: { in: ids } }, { 'version._status': { equals: 'published' } }],
  };
  const { docs } = await payload.db.findVersions({
    collection,
    where,
    limit: 1,
    pagination: false,
  });
  if (docs.length > 0)
    throw new Refused(
      'Xã, phường và đơn vị cũ đã đăng thì không xóa được. Khi có đơn vị khác thay: chuyển các ấp sang đó, rồi hẹn giờ gỡ và dẫn bà con sang trang mới.',
    );
  if (!may(user, 'erase'))
    throw new Refused(
      'Xã, phường và đơn vị cũ không xóa được. Nhập sai mà chưa đăng thì nhờ quản trị viên.',
    );
}

async function liveAmong(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
): Promise<TypeWithID[]> {
  if (!payload.collections[collection].config.versions?.drafts) return [];
  const { docs } = await payload.db.find<TypeWithID>({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    limit: 0,
    pagination: false,
  });
  return docs;
}

/** Tells why a page can't be taken off the site, by what uses it; null when it can. */
export function wouldFallWith(uses: Use[]): string | null {
  const broken = uses.filter((use) => use.live && use.required);
  return broken.length > 0 ? sentence(broken, 'unpublish') : null;
}

/** Tells why something can't be trashed, or deleted for good, by what uses it; null when it can. */
export function whyStillUsed(uses: Use[], way: 'trash' | 'delete'): string | null {
  return uses.length > 0 ? sentence(uses, way) : null;
}

function sentence(uses: Use[], way: Way): string {
  const first = uses
    .slice(0, named)
    .map(
      ({ kind, title, trashed }) =>
        `${kind.charAt(0).toLowerCase()}${kind.slice(1)} “${title}”${trashed ? ' (trong thùng rác)' : ''}`,
    );
  const others = uses.length > named ? ` và ${uses.length - named} nơi khác` : '';
  const places = `${first.join('; ')}${others}`;
  return way === 'unpublish'
    ? `Chưa ${ways[way]} được: ${places} sẽ phải xuống theo. Hãy sửa những nơi đó trước.`
    : `Chưa ${ways[way]} được: đang dùng ở ${places}. Hãy bỏ ra khỏi những nơi đó, hoặc mở “Dùng ở đâu” để thay bằng mục khác.`;
}
