import { readPack } from '../../content/pack-file.ts';
import { packAddress, pagesOf } from '../../content/pack.ts';
import { isHashed } from '../../content/release.ts';
import { cacheNames, packCache, readPackRecord, type PackRecord } from './names.ts';
import { fetchInto } from './fetch-into.ts';
import { isFull } from './room.ts';
import { savedAt, stamped } from './saved-copy.ts';
import { severalAtOnce } from './several-at-once.ts';
import { unfold } from './unfold.ts';

export type OnProgress = (done: number, of: number) => void;

const underWay = new Map<string, Promise<void>>();

/** Tells whether packs are being saved right now. */
export const isSaving = () => underWay.size > 0;

/**
 * Saves or updates a pack. An interrupted download resumes: files already there are not fetched again.
 * If the phone runs out of room, nothing of the pack is kept.
 * @throws {TypeError} when the network fails
 * @throws {DOMException} when there is no room
 */
export function savePack(name: string, onProgress?: OnProgress): Promise<void> {
  const running = underWay.get(name);
  if (running) return running;
  const work = fetchPack(name, onProgress)
    .catch((error: unknown) => giveUp(name, error))
    .finally(() => underWay.delete(name));
  underWay.set(name, work);
  return work;
}

async function giveUp(name: string, error: unknown): Promise<never> {
  if (isFull(error) && !(await readPackRecord(name))) {
    await dropPack(name);
    const data = await caches.open(cacheNames.data);
    await data.put(packAddress(name), stamped(new Response()));
  }
  throw error;
}

/** Returns when the pack was last confirmed as the newest, or last did not fit on this phone. */
export async function lastTried(name: string): Promise<string> {
  const record = await readPackRecord(name);
  const refused = await caches.match(packAddress(name), { cacheName: cacheNames.data });
  return record?.checkedAt ?? (refused ? savedAt(refused) : '');
}

/** Forgets a pack; its files are removed by the next tidy-up unless something else needs them. */
export async function dropPack(name: string): Promise<void> {
  await caches.delete(packCache(name));
}

async function fetchPack(name: string, onProgress?: OnProgress): Promise<void> {
  // A cache without a record marks the pack as wanted: if the network fails, the next page retries.
  const cache = await caches.open(packCache(name));
  const response = await fetch(packAddress(name), { cache: 'no-cache' });
  // A commune that is gone takes its people's numbers with it.
  if (response.status === 404 || response.status === 410) return dropPack(name);
  if (!response.ok) throw new TypeError(`${packAddress(name)} answered ${response.status}`);
  const { version, assets, ...folded } = readPack(new Uint8Array(await response.arrayBuffer()));
  const pages = pagesOf(folded);
  const before = await readPackRecord(name);
  const now = new Date().toISOString();
  const isNew = before?.version !== version;

  await fetchFiles(name, assets, isNew, onProgress);
  if (isNew) await write(cache, { pages, keep: [packAddress(name), ...assets] }, now);
  const record: PackRecord = {
    version,
    savedAt: isNew || !before ? now : before.savedAt,
    checkedAt: now,
    bytes: Object.values(pages).reduce((sum, body) => sum + body.length, 0),
    pages: Object.keys(pages).length,
    assets,
  };
  // Written last: a pack with a record is complete.
  await cache.put(packAddress(name), new Response(JSON.stringify(record)));
}

/** @param keep what else the cache holds by right */
async function write(
  cache: Cache,
  { pages, keep }: { pages: Record<string, string>; keep: string[] },
  now: string,
): Promise<void> {
  const held = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const { put, remove } = unfold(
    pages,
    held.filter((address) => !keep.includes(address)),
  );
  for (const { address, body, type } of put) {
    const response = new Response(body, { headers: { 'content-type': type } });
    await cache.put(address, stamped(response, now));
  }
  for (const address of remove) await cache.delete(address);
}

/** A hashed file is fetched once; one with a fixed name whenever its pack has changed. */
async function fetchFiles(
  name: string,
  addresses: string[],
  isNew: boolean,
  onProgress?: OnProgress,
): Promise<void> {
  const files = await caches.open(cacheNames.files);
  const own = await caches.open(packCache(name));
  let done = 0;
  await severalAtOnce(addresses, async (address) => {
    const hashed = isHashed(address);
    const cache = hashed ? files : own;
    if ((!hashed && isNew) || !(await cache.match(address))) await fetchInto(cache, address);
    onProgress?.(++done, addresses.length);
  });
}
