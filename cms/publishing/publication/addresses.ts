import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload';
import {
  fixed,
  hamletAddress,
  isPageKind,
  listAddress,
  pageAddress,
} from '../../../content/addresses.ts';
import { kindOf, kinds } from '../../../content/kinds.ts';
import type { Language } from '../../../content/languages.ts';
import { idOf } from '../../base/access/roles.ts';
import { isLiveLanguagePage } from './language-page.ts';

/** The fields of a document that decide its address. */
export type Addressed = Record<string, unknown>;

type Named = { slug: string; language: Language };

const ownPages = Object.values(kinds).flatMap(({ collection }) =>
  hasOwnPage(collection) ? [collection] : [],
);

/** Tells whether each document of the collection has its own page, which goes with it. */
export function hasOwnPage(collection: string): boolean {
  const kind = kindOf(collection);
  return kind !== undefined && isPageKind(kind);
}

/** Tells whether the public sees documents of this collection. */
export function isPublishedCollection(collection: string): collection is CollectionSlug {
  return hasOwnPage(collection) || sharedPage(collection) !== undefined;
}

/** The page that shows every document of a collection. */
function sharedPage(collection: string): string | undefined {
  const kind = kindOf(collection);
  if (kind === undefined) return undefined;
  const known = kinds[kind];
  return 'shownOn' in known ? known.shownOn : listAddress(kind);
}

/** Finds where the public sees a document: its own page, or the page that shows it. */
export async function addressOf(
  collection: CollectionSlug,
  doc: Addressed,
  req: PayloadRequest,
): Promise<string> {
  if (collection === 'hamlets') return addressOfHamlet(doc, req);
  if (collection === 'teams') {
    const hamlet = await related('hamlets', doc['hamlet'], req);
    return hamlet ? addressOfHamlet(hamlet, req) : fixed.communes;
  }
  const kind = kindOf(collection);
  if (kind && kind in pageAddress) return pageAddress[kind as keyof typeof pageAddress](named(doc));
  return sharedPage(collection) ?? fixed.home;
}

/** Tells whether the public sees a page or a list at an address. */
export async function isLivePage(address: string, req: PayloadRequest): Promise<boolean> {
  if (Object.values<string>(fixed).includes(address)) return true;
  if (await isLiveLanguagePage(req.payload, address)) return true;
  const where = { _status: { equals: 'published' }, liveAddress: { equals: address } };
  for (const collection of ownPages)
    if ((await req.payload.db.count({ collection, where, req })).totalDocs > 0) return true;
  return false;
}

async function addressOfHamlet(hamlet: Addressed, req: PayloadRequest): Promise<string> {
  const commune = await related('communes', hamlet['commune'], req);
  return commune ? hamletAddress(named(commune), named(hamlet)) : fixed.communes;
}

function named({ slug, language }: Addressed): Named {
  return { slug: String(slug ?? ''), language: (language as Language | undefined) ?? 'vi' };
}

async function related(
  collection: CollectionSlug,
  relation: unknown,
  req: PayloadRequest,
): Promise<Addressed | null> {
  const id = idOf(relation);
  return id
    ? req.payload.db.findOne<Addressed & TypeWithID>({
        collection,
        where: { id: { equals: id } },
        req,
      })
    : null;
}
