import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  TypeWithID,
} from 'payload';
import { deedOf, isListedBefore } from '../../../content/removals.ts';
import { type LiveRow, liveRowAfter, rowBeside } from '../../storage/database/row-beside.ts';
import { writePart } from '../../storage/database/write-part.ts';
import { keepRemoval, keepReturn } from '../../storage/installation/lists.ts';
import { ring } from './publication.ts';
import { farewellOf } from './farewell.ts';
import { addressOf, hasOwnPage } from './addresses.ts';
import { markGone, markLive } from './moves.ts';

/** Maintains the document's live address; empty while it is not live. */
export const keepsLiveAddress: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const whole = { ...originalDoc, ...data };
  const before = (await rowBefore(collection.slug, originalDoc, req))?.liveAddress ?? null;
  data.liveAddress =
    whole._status === 'published' ? await addressOf(collection.slug, whole, req) : before;
  addressesBefore(req).set(`${collection.slug}/${originalDoc?.id}`, before);
  return data;
};

/** Rings when a document goes live, changes while it is live, or is withdrawn; not for drafts. */
export const ringsWhenLive: CollectionAfterChangeHook = async (args) => {
  const { collection, doc, req } = args;
  const row = await liveRowAfter(args);
  if (!row?.liveAddress) return doc;
  const own = hasOwnPage(collection.slug);
  const dweller = { collection: collection.slug, id: String(row.id) };
  if (row._status === 'published') {
    if (doc._status !== 'published') return doc;
    const before = addressesBefore(req).get(`${collection.slug}/${row.id}`);
    if (!before) await keepReturn(req.payload, dweller.collection, dweller.id, deedOf(req));
    if (own) await markLive(req, dweller, row.liveAddress, before);
  } else {
    const { collection: name, id: document } = dweller;
    const off = { event: 'taken-off', collection: name, document } as const;
    if (!isListedBefore(req)) await keepRemoval(req.payload, { ...off, ...deedOf(req) });
    if (own) await markGone(req, dweller, row.liveAddress, farewellOf(req));
    await writePart(req.payload, dweller.collection, dweller.id, { liveAddress: null }, req);
  }
  await ringUnlessQuiet(req);
  return doc;
};

/** Rings when a document that the public saw is deleted. */
export const ringsWhenDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (doc.liveAddress) {
    const dweller = { collection: collection.slug, id: String(doc.id) };
    if (hasOwnPage(collection.slug)) await markGone(req, dweller, doc.liveAddress, farewellOf(req));
    await ringUnlessQuiet(req);
  }
  return doc;
};

/** For collections without drafts: every change is seen by the public. */
export const ringsAlways = async ({ doc, req }: { doc: unknown; req: PayloadRequest }) => {
  await ringUnlessQuiet(req);
  return doc;
};

/** The seed and bulk actions set `quiet` and ring once at the end. */
async function ringUnlessQuiet(req: PayloadRequest): Promise<void> {
  if (req.context['quiet'] !== true) await ring(req.payload, req);
}

/**
 * Maps documents to live addresses before a write, by `<collection>/<id>`. A draft may know an older
 * address, since hamlets move with their commune.
 */
function addressesBefore(req: PayloadRequest): Map<string, string | null> {
  req.context['addressesBefore'] ??= new Map<string, string | null>();
  return req.context['addressesBefore'] as Map<string, string | null>;
}

/** The published row of a document, not its latest draft; none of one that is new. */
async function rowBefore(
  collection: CollectionSlug,
  document: Partial<TypeWithID> | undefined,
  req: PayloadRequest,
): Promise<LiveRow | null> {
  if (typeof document?.id !== 'string') return null;
  return rowBeside<LiveRow>(document as TypeWithID, collection, req);
}
