import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload';
import {
  appAddress,
  articleAddress,
  communeAddress,
  fixed,
  formerUnitAddress,
  guideAddress,
  hamletAddress,
  noticeAddress,
  topicAddress,
} from '../../content/addresses.ts';
import type { Language } from '../../content/schema/primitives.ts';
import { idOf } from '../access/roles.ts';

/** A document as far as its address goes. */
export type Addressed = Record<string, unknown>;

type Named = { slug: string; language: Language };

const ownPage = new Map<CollectionSlug, (named: Named) => string>([
  ['guides', guideAddress],
  ['articles', articleAddress],
  ['apps', appAddress],
  ['topics', topicAddress],
  ['notices', noticeAddress],
  ['communes', communeAddress],
  ['former-units', formerUnitAddress],
]);

const sharedPage = new Map<CollectionSlug, string>([
  ['documents', fixed.documents],
  ['hotlines', fixed.hotlines],
  ['terms', fixed.terms],
  ['desks', fixed.kiosk],
]);

/** Whether each document has a page of its own, which is gone when the document is. */
export function hasOwnPage(collection: CollectionSlug): boolean {
  return collection === 'hamlets' || ownPage.has(collection);
}

/** Whether the public sees documents of this collection. */
export function isPublishedCollection(collection: string): collection is CollectionSlug {
  const slug = collection as CollectionSlug;
  return hasOwnPage(slug) || sharedPage.has(slug) || slug === 'teams';
}

/** Where the public finds a document: its own page, or the page that shows it. */
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
  const own = ownPage.get(collection);
  return own ? own(named(doc)) : (sharedPage.get(collection) ?? fixed.home);
}

/** Whether the public sees a page or a list at an address. */
export async function isLivePage(address: string, { payload }: PayloadRequest): Promise<boolean> {
  if (Object.values<string>(fixed).includes(address)) return true;
  const counts = await Promise.all(
    [...ownPage.keys(), 'hamlets' as const].map((collection) =>
      payload.db.count({
        collection,
        where: { _status: { equals: 'published' }, liveAddress: { equals: address } },
      }),
    ),
  );
  return counts.some(({ totalDocs }) => totalDocs > 0);
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
  { payload }: PayloadRequest,
): Promise<Addressed | null> {
  const id = idOf(relation);
  return id
    ? payload.db.findOne<Addressed & TypeWithID>({ collection, where: { id: { equals: id } } })
    : null;
}
