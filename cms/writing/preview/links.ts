import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload';
import type { PreviewLink } from '../../payload-types.ts';
import { isStaff } from '../../base/access/abilities.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { isSigned, sign } from './signature.ts';

/** Milliseconds for which a link holds: seven days. */
export const linkLifetime = 7 * 24 * 60 * 60_000;

/** The number of links to one document that may hold at a time. */
const mostLinks = 20;
const tooMany = `Nội dung này đã có ${mostLinks} đường dẫn còn dùng được. Hãy thu hồi bớt rồi tạo cái mới.`;

/** A link as its sender gets to see it. */
export interface SentLink {
  id: string;
  /** The address it leads to, without the origin. */
  address: string;
  expiresAt: string;
  sender: string;
}

interface Target {
  collection: CollectionSlug;
  id: string;
}

/** Makes a link to the newest draft of a document, in the name of who asks. */
export async function sendLink(
  req: PayloadRequest,
  { collection, id }: Target,
  now: Date,
): Promise<SentLink> {
  const { payload, user } = req;
  const open = await linksTo(payload, { collection, id }, now);
  if (open.length >= mostLinks) throw new Refused(tooMany, 409);
  await record(payload, { deed: 'previewLink', by: user, of: collection, document: id });
  await forgetOld(payload, now);
  const expiresAt = new Date(now.getTime() + linkLifetime).toISOString();
  const link = await payload.create({
    collection: 'preview-links',
    data: {
      kind: collection,
      document: id,
      sender: String(user?.id),
      senderName: String(user?.['name'] ?? ''),
      expiresAt,
    },
  });
  return sent(payload, link);
}

/** A link is kept for as long again as it held. */
async function forgetOld(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - linkLifetime).toISOString();
  const where = { expiresAt: { less_than: before } };
  await payload.db.deleteMany({ collection: 'preview-links', where });
}

/** The links to a document that still hold, the newest first. */
export async function linksTo(
  payload: Payload,
  { collection, id }: Target,
  now: Date,
): Promise<SentLink[]> {
  const { docs } = await payload.find({
    collection: 'preview-links',
    where: {
      and: [
        { kind: { equals: collection } },
        { document: { equals: id } },
        { expiresAt: { greater_than: now.toISOString() } },
        { endedAt: { exists: false } },
      ],
    },
    sort: '-createdAt',
    limit: mostLinks,
    depth: 0,
  });
  return docs.map((link) => sent(payload, link));
}

/** Ends a link to a document. @returns whether there was one */
export async function endLink(
  { payload, user }: PayloadRequest,
  { collection, id }: Target,
  link: string,
  now: Date,
): Promise<boolean> {
  const where = {
    and: [{ id: { equals: link } }, { kind: { equals: collection } }, { document: { equals: id } }],
  };
  const { totalDocs } = await payload.db.count({ collection: 'preview-links', where });
  if (totalDocs === 0) return false;
  await record(payload, { deed: 'previewLinkEnd', by: user, of: collection, document: id });
  const { docs } = await payload.update({
    collection: 'preview-links',
    where,
    data: { endedAt: now.toISOString() },
    depth: 0,
  });
  return docs.length > 0;
}

/** The document a link opens, with the access of who has sent it. */
export interface OpenedLink {
  link: PreviewLink;
  target: Target;
  sender: TypedUser;
}

/** Reads a link as somebody without an account has it; nothing when it holds no longer, or never did. */
export async function openLink(
  payload: Payload,
  token: string,
  now: Date,
): Promise<OpenedLink | undefined> {
  const [id = '', until = '', signature = ''] = token.split('.');
  if (!isSigned(payload.secret, 'link', `${id}.${until}`, signature)) return undefined;
  if (parseInt(until, 36) <= now.getTime()) return undefined;
  return linkById(payload, id, now);
}

/** The same by its id, for the frames of its page. */
export async function linkById(
  payload: Payload,
  id: string,
  now: Date,
): Promise<OpenedLink | undefined> {
  const where = { id: { equals: id } };
  const link = await payload.db.findOne<PreviewLink>({ collection: 'preview-links', where });
  if (!link || link.endedAt || Date.parse(link.expiresAt) <= now.getTime()) return undefined;
  const sender = await payload.findByID({
    collection: 'users',
    id: link.sender,
    depth: 0,
    disableErrors: true,
  });
  const user = sender && ({ ...sender, collection: 'users' } as TypedUser);
  if (!isStaff(user)) return undefined;
  const target = { collection: link.kind as CollectionSlug, id: link.document };
  const asSender = await createLocalReq({ user: user as TypedUser }, payload);
  if (!(await mayChange(asSender, target))) return undefined;
  return { link, target, sender: user as TypedUser };
}

/**
 * Tells whether who asks may change a document, and so give it out of hand: a link holds as long as
 * that.
 */
export async function mayChange(req: PayloadRequest, { collection, id }: Target): Promise<boolean> {
  const { access } = req.payload.collections[collection].config;
  const allowed = await access.update({ req, id: id as never, data: {} });
  if (typeof allowed === 'boolean') return allowed;
  const where = { and: [{ id: { equals: id } }, allowed] };
  return (await req.payload.db.count({ collection, where })).totalDocs > 0;
}

function sent({ secret }: Payload, { id, expiresAt, senderName }: PreviewLink): SentLink {
  const text = `${id}.${Date.parse(expiresAt).toString(36)}`;
  return {
    id,
    address: `/xem-thu/${text}.${sign(secret, 'link', text)}`,
    expiresAt,
    sender: senderName ?? '',
  };
}
