import {
  type CollectionAfterDeleteHook,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload';
import { mayRead } from '../../base/access/reading.ts';
import { communeOf, isStaff, may } from '../../base/access/abilities.ts';
import type { Visitor } from '../../base/access/roles.ts';
import { slowsDown } from '../../safeguards/removal/own-pace.ts';
import { Refused } from '../../base/errors/refused.ts';

/** Something said at a document, as it is told to those who may read the document. */
export interface Comment {
  id: string;
  /** Path of the field that it is about; empty for the whole document. */
  path: string;
  text: string;
  author: string;
  authorName: string;
  /** ISO 8601. */
  createdAt: string;
  /** Ids of users who are asked to see it. */
  mentions: string[];
  resolved: boolean;
  resolvedBy: string | null;
}

/** A comment with the document that it stands at. */
export interface PlacedComment extends Comment {
  place: Place;
}

/** Somebody who may be mentioned. */
export interface Person {
  id: string;
  name: string;
}

/** The document that comments stand at. */
export interface Place {
  of: CollectionSlug;
  id: string;
}

/** A new comment. */
export interface Saying {
  path: string;
  text: string;
  mentions: string[];
}

interface Row extends Omit<Comment, 'mentions' | 'path'> {
  of: CollectionSlug;
  document: string;
  path?: string | null;
  mentions?: unknown;
}

const collection = 'comments';

/** Comments that one document may have. */
const most = 300;

/** Tells whether a user may say something where they may read. */
export function mayComment(user: Visitor): boolean {
  return may(user, 'comment');
}

/** Reads what was said at a document, oldest first. */
export async function commentsAt(payload: Payload, { of, id }: Place): Promise<Comment[]> {
  const rows = await find(payload, {
    and: [{ document: { equals: id } }, { of: { equals: of } }],
  });
  return rows.map(commentOf);
}

/**
 * Says something at a document.
 * @throws {Refused} when there is too much, or somebody is mentioned who may not read the document
 */
export async function say(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  place: Place,
  { path, text, mentions }: Saying,
): Promise<void> {
  const where = { document: { equals: place.id } };
  if ((await payload.count({ collection, where })).totalDocs >= most)
    throw new Refused(`Mục này đã có ${most} góp ý. Hãy xóa bớt góp ý đã xong.`, 409);
  const known = new Set((await peopleAt(payload, place)).map(({ id }) => id));
  if (mentions.some((id) => !known.has(id)))
    throw new Refused('Có người được nhắc tới không xem được mục này. Hãy chọn lại.', 400);
  await payload.create({
    collection,
    data: {
      of: place.of,
      document: place.id,
      path,
      text,
      mentions: [...new Set(mentions)],
      author: String(user?.id),
      authorName: nameOf(user),
    },
    depth: 0,
  });
}

/** Marks a comment as settled, or opens it again. */
export async function settle(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  place: Place,
  comment: string,
  resolved: boolean,
): Promise<void> {
  await demandComment(payload, place, comment);
  const data = { resolved, resolvedBy: resolved ? nameOf(user) : null };
  await payload.update({ collection, id: comment, data, depth: 0 });
}

/** Takes a comment back: authors their own, administrators any, by the pace of what is removed. */
export async function takeBack(
  req: Pick<PayloadRequest, 'context' | 'payload' | 'user'>,
  place: Place,
  comment: string,
): Promise<void> {
  const { payload, user } = req;
  const { author } = await demandComment(payload, place, comment);
  const isOwn = author === String(user?.id);
  if (!isOwn && !may(user, 'cleanComments'))
    throw new Refused('Chỉ người viết và quản trị viên xóa được góp ý này.');
  if (!isOwn) await slowsDown(req, 'unplanned');
  await payload.delete({ collection, id: comment, depth: 0 });
}

/** Lists who may be mentioned at a document: whoever may read it. */
export async function peopleAt(payload: Payload, { of, id }: Place): Promise<Person[]> {
  const { docs } = await payload.find({ collection: 'users', pagination: false, depth: 0 });
  const people: Person[] = [];
  /** The answers by role and commune: what one account reads, all of that role there read. */
  const reading = new Map<string, boolean>();
  for (const found of docs) {
    const user = { ...found, collection: 'users' } as TypedUser;
    if (!isStaff(user)) continue;
    const like = `${user.role} ${communeOf(user) ?? ''}`;
    const reads =
      reading.get(like) ?? (await mayRead(await createLocalReq({ user }, payload), of, id));
    reading.set(like, reads);
    if (reads) people.push({ id: String(user.id), name: nameOf(user) });
  }
  return people.toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
}

/** Open comments that mention a user, the newest first, also at what that user may not read any more. */
export async function openMentions(payload: Payload, user: string): Promise<PlacedComment[]> {
  const open = await find(payload, { resolved: { not_equals: true } });
  return open
    .map((row) => ({ ...commentOf(row), place: { of: row.of, id: row.document } }))
    .filter(({ mentions }) => mentions.includes(user))
    .toReversed();
}

/** A document that is deleted for good takes its comments along. */
export const forgetsComments: CollectionAfterDeleteHook = async ({ collection: of, id, req }) => {
  const where = { and: [{ document: { equals: String(id) } }, { of: { equals: of.slug } }] };
  await req.payload.db.deleteMany({ collection, where, req });
};

async function find(
  payload: Payload,
  where: Parameters<Payload['db']['find']>[0]['where'],
): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection,
    ...(where && { where }),
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  });
  return docs;
}

function commentOf({ mentions, path, ...row }: Row): Comment {
  const { id, text, author, authorName, createdAt, resolved, resolvedBy } = row;
  return {
    id,
    path: path ?? '',
    text,
    author,
    authorName,
    createdAt: new Date(createdAt).toISOString(),
    mentions: Array.isArray(mentions) ? mentions.map(String) : [],
    resolved: resolved === true,
    resolvedBy: resolvedBy ?? null,
  };
}

/** @throws {Refused} 404 when there is no such comment at the document */
async function demandComment(payload: Payload, { of, id }: Place, comment: string): Promise<Row> {
  const found = await payload.db.findOne<Row>({
    collection,
    where: { and: [{ id: { equals: comment } }, { document: { equals: id } }] },
  });
  if (!found || found.of !== of) throw new Refused('Góp ý này không còn.', 404);
  return found;
}

const nameOf = (user: Visitor) => String(user?.['name'] ?? '') || 'Không tên';
