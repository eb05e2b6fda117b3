import { parseAddress } from '../../content/addresses.ts';
import type { CollectionSlug, PayloadRequest } from 'payload';

/** An address went live: it is no longer gone, and the previous one redirects to it. */
export async function markLive(
  req: PayloadRequest,
  address: string,
  before: string | null | undefined,
): Promise<void> {
  await remove(req, 'gone', 'address', address);
  await remove(req, 'redirects', 'from', address);
  if (before && before !== address) await move(req, before, address);
}

/** An address is no longer live: it answers 410. */
export async function markGone(req: PayloadRequest, address: string): Promise<void> {
  await upsert(req, 'gone', 'address', { address, since: new Date().toISOString() });
}

/** Moves an address, and with a commune's everything below it. */
async function move(req: PayloadRequest, before: string, address: string): Promise<void> {
  await remove(req, 'gone', 'address', before);
  await upsert(req, 'redirects', 'from', { from: before, to: address });
  const chained = await all<{ id: string }>(req, 'redirects', { to: { equals: before } });
  for (const { id } of chained) {
    await req.payload.db.updateOne({ collection: 'redirects', id, data: { to: address }, req });
  }
  if (parseAddress(before)?.kind === 'communes') {
    await moveHamlets(req, before, address);
  }
}

async function moveHamlets(req: PayloadRequest, before: string, address: string): Promise<void> {
  const hamlets = await all<{ id: string; liveAddress?: string }>(req, 'hamlets', {
    _status: { equals: 'published' },
  });
  for (const { id, liveAddress } of hamlets) {
    if (!liveAddress?.startsWith(before)) continue;
    const moved = address + liveAddress.slice(before.length);
    await req.payload.db.updateOne({
      collection: 'hamlets',
      id,
      data: { liveAddress: moved },
      req,
    });
    await markLive(req, moved, liveAddress);
  }
}

/** Straight to the database, since the change behind it rings anyway. */
async function upsert(
  req: PayloadRequest,
  collection: CollectionSlug,
  key: string,
  data: Record<string, string>,
): Promise<void> {
  const where = { [key]: { equals: data[key] } };
  const existing = await req.payload.db.findOne<{ id: string }>({ collection, where, req });
  if (existing) {
    await req.payload.db.updateOne({ collection, id: existing.id, data, req });
  } else {
    await req.payload.db.create({ collection, data: { id: crypto.randomUUID(), ...data }, req });
  }
}

async function remove(
  req: PayloadRequest,
  collection: CollectionSlug,
  key: string,
  value: string,
): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: { [key]: { equals: value } }, req });
}

async function all<Row>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Record<string, { equals: string }>,
): Promise<Row[]> {
  const { docs } = await req.payload.db.find({ collection, where, pagination: false, req });
  return docs as Row[];
}
