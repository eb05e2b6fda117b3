import type { CollectionSlug, PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';

/** A document as far as its address goes. */
export type Addressed = { slug?: unknown; language?: unknown } & Record<string, unknown>;

const ownPage: Partial<Record<CollectionSlug, string>> = {
  guides: 'huong-dan',
  articles: 'chinh-sach',
  apps: 'ung-dung',
  topics: 'chu-de',
  notices: 'thong-bao',
  communes: 'xa-phuong',
  'former-units': 'ten-cu',
};

const sharedPage: Partial<Record<CollectionSlug, string>> = {
  documents: '/tai-lieu/',
  hotlines: '/duong-day-nong/',
  terms: '/thuat-ngu/',
  desks: '/kiosk/',
};

/** Whether each document has a page of its own, which is gone when the document is. */
export function hasOwnPage(collection: CollectionSlug): boolean {
  return collection === 'hamlets' || collection in ownPage;
}

/** Where the public finds a document: its own page, or the page that lists it. */
export async function addressOf(
  collection: CollectionSlug,
  doc: Addressed,
  req: PayloadRequest,
): Promise<string> {
  if (collection === 'hamlets') {
    const commune = await slugOf('communes', doc['commune'], req);
    return `/xa-phuong/${commune}/${String(doc.slug)}/`;
  }
  if (collection === 'teams') return hamletAddress(doc['hamlet'], req);
  const folder = ownPage[collection];
  if (!folder) return sharedPage[collection] ?? '/';
  const language = doc.language && doc.language !== 'vi' ? `/${String(doc.language)}` : '';
  return `${language}/${folder}/${String(doc.slug)}/`;
}

async function hamletAddress(relation: unknown, req: PayloadRequest): Promise<string> {
  const id = idOf(relation);
  if (!id) return '/xa-phuong/';
  const hamlet = await req.payload.db.findOne<Addressed>({
    collection: 'hamlets',
    where: { id: { equals: id } },
    req,
  });
  return hamlet ? addressOf('hamlets', hamlet, req) : '/xa-phuong/';
}

async function slugOf(
  collection: CollectionSlug,
  relation: unknown,
  req: PayloadRequest,
): Promise<string> {
  const id = idOf(relation);
  const doc = id
    ? await req.payload.db.findOne<Addressed>({ collection, where: { id: { equals: id } }, req })
    : null;
  return String(doc?.slug ?? '');
}
