import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { type Farewell, keptPointer } from './farewell.ts';
import { writePart } from '../../storage/database/write-part.ts';

/** The request that writes, within its transaction. */
type Writing = Pick<PayloadRequest, 'payload'> & Within;

/** A document whose page lived at addresses. */
export interface Dweller {
  collection: CollectionSlug;
  id: string;
}

interface RedirectRow {
  id: string;
  from: string;
  to: string;
  document?: string | null;
}

interface GoneRow {
  id: string;
  address: string;
  since: string;
  document?: string | null;
  reason?: string | null;
  pointer?: string | null;
}

/**
 * A document went live at an address. Whatever else was said of that address no longer holds, and every
 * address that the document ever had leads there in one step.
 * @param before where it was live until now
 */
export async function markLive(
  req: Writing,
  dweller: Dweller,
  address: string,
  before: string | null | undefined,
): Promise<void> {
  const document = nameOf(dweller);
  // Of most documents, nothing is said: both are asked once.
  const ofIt = { document: { equals: document } };
  const gone = await all<GoneRow>(req, 'gone', { or: [{ address: { equals: address } }, ofIt] });
  const led = await all<RedirectRow>(req, 'redirects', {
    or: [{ from: { equals: address } }, ofIt],
  });
  for (const one of gone) if (one.address === address) await giveUp(req, one, document);
  for (const { id, from } of led)
    if (from === address) await remove(req, 'redirects', { from: { equals: address } });
    else await writePart(req.payload, 'redirects', id, { to: address }, req);
  for (const left of gone)
    if (left.address !== address) await redirect(req, left.address, address, document);
  if (!before || before === address || (await livesThere(req, before, dweller))) return;
  await redirect(req, before, address, document);
  if (dweller.collection === 'communes') await moveHamlets(req, before, address);
}

/** An address is no longer live: it leads elsewhere, or answers 410 and says why. */
export async function markGone(
  req: Writing,
  dweller: Dweller,
  address: string,
  farewell: Farewell = {},
): Promise<void> {
  const document = nameOf(dweller);
  if (farewell.to !== undefined) return redirect(req, address, farewell.to, document);
  const { reason = null } = farewell;
  const pointer = keptPointer(farewell);
  const since = new Date().toISOString();
  await upsert(req, 'gone', 'address', { address, since, document, reason, pointer });
}

/** Somebody else moved in where a page was gone: what led to that page is gone as well. */
async function giveUp(req: Writing, gone: GoneRow, newcomer: string): Promise<void> {
  const { address } = gone;
  await remove(req, 'gone', { address: { equals: address } });
  if (!gone.document || gone.document === newcomer) return;
  for (const { from, document } of await all<RedirectRow>(req, 'redirects', {
    to: { equals: address },
  })) {
    if (document === newcomer) continue;
    const { since, reason = null, pointer = null } = gone;
    await remove(req, 'redirects', { from: { equals: from } });
    await upsert(req, 'gone', 'address', {
      address: from,
      since,
      reason,
      pointer,
      document: document ?? null,
    });
  }
}

/** One address leads to another, and with it all that led there. */
async function redirect(req: Writing, from: string, to: string, document: string): Promise<void> {
  await remove(req, 'gone', { address: { equals: from } });
  await upsert(req, 'redirects', 'from', { from, to, document });
  await leadOn(req, from, to);
}

/** Leads all redirects to an address on to another one. */
export async function leadOn(req: Writing, from: string, to: string): Promise<void> {
  for (const { id } of await all<RedirectRow>(req, 'redirects', { to: { equals: from } }))
    await writePart(req.payload, 'redirects', id, { to }, req);
}

/** Tells whether another document has moved into an address. */
async function livesThere(
  req: Writing,
  address: string,
  { collection, id }: Dweller,
): Promise<boolean> {
  const others = await all<{ id: string }>(req, collection, {
    and: [
      { liveAddress: { equals: address } },
      { _status: { equals: 'published' } },
      { id: { not_equals: id } },
    ],
  });
  return others.length > 0;
}

async function moveHamlets(req: Writing, before: string, address: string): Promise<void> {
  const hamlets = await all<{ id: string; liveAddress?: string }>(req, 'hamlets', {
    _status: { equals: 'published' },
  });
  for (const { id, liveAddress } of hamlets) {
    if (!liveAddress?.startsWith(before)) continue;
    const moved = address + liveAddress.slice(before.length);
    // First: what is done again after a crash still finds where it lived.
    await markLive(req, { collection: 'hamlets', id }, moved, liveAddress);
    await writePart(req.payload, 'hamlets', id, { liveAddress: moved }, req);
  }
}

const nameOf = ({ collection, id }: Dweller) => `${collection}/${id}`;

/** Straight to the database, since the change behind it rings anyway. */
async function upsert(
  req: Writing,
  collection: CollectionSlug,
  key: string,
  data: Record<string, string | null>,
): Promise<void> {
  const where = { [key]: { equals: data[key] } };
  const existing = await req.payload.db.findOne<{ id: string; deletedAt?: string | null }>({
    collection,
    where,
    req,
  });
  if (existing) {
    // A redirect in the trash comes out of it: the address is needed again.
    const isTrashed = existing.deletedAt !== undefined && existing.deletedAt !== null;
    const part = { ...data, ...(isTrashed && { deletedAt: null }) };
    await writePart(req.payload, collection, existing.id, part, req);
  } else {
    await req.payload.db.create({ collection, data: { id: crypto.randomUUID(), ...data }, req });
  }
}

async function remove(req: Writing, collection: CollectionSlug, where: Where): Promise<void> {
  await req.payload.db.deleteMany({ collection, where, req });
}

async function all<Row>(req: Writing, collection: CollectionSlug, where: Where): Promise<Row[]> {
  const { docs } = await req.payload.db.find({
    collection,
    where,
    pagination: false,
    limit: 0,
    req,
  });
  return docs as Row[];
}
