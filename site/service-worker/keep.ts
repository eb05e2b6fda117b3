import { guidesPack } from '../../content/pack.ts';
import { fetchInto } from './fetch-into.ts';
import type { Seen } from './messages.ts';
import { cacheNames, packCache, packsIn } from './names.ts';
import { lastTried, savePack } from './packs.ts';
import { isFull } from './room.ts';
import { newestCopy, savedAt, stamped } from './saved-copy.ts';

/** How long what is saved counts as new: until then the network is left alone. */
const freshHours = 3;

const titles = '/data/tieu-de.json';

/**
 * Brings what is saved up to date after a page has loaded: the page itself if it came before there
 * was a worker, all guides, the titles, and every pack that this phone keeps or wants. Without a
 * network all stays as it is.
 */
export async function keepUp(seen: Seen, wanted?: string): Promise<void> {
  // A pack without a record is wanted, until it is there.
  if (wanted) await caches.open(packCache(wanted));
  await attempt(() => saveIfMissing(cacheNames.pages, [seen.address]));
  await attempt(() => saveIfMissing(cacheNames.pictures, seen.pictures));
  await attempt(() => saveIfMissing(cacheNames.data, [titles]));
  for (const pack of new Set([guidesPack, ...packsIn(await caches.keys())]))
    if (isOld(await lastTried(pack))) await attempt(() => savePack(pack));
  await attempt(refreshKept);
}

/** What fails now is tried again after the next page. */
async function attempt(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}

/**
 * Keeps a page with its pictures and recordings until it is dropped, whatever else is seen.
 * @throws {TypeError} when something of it is neither on the network nor saved
 * @throws {DOMException} when there is no room
 */
export async function keepPage({ address, pictures }: Seen): Promise<void> {
  const kept = await caches.open(cacheNames.kept);
  try {
    // The page comes last: once it is there, nothing of it is missing.
    for (const picture of pictures) if (!(await kept.match(picture))) await takeInto(kept, picture);
    await takeInto(kept, address);
  } catch (error) {
    if (!(await kept.match(address))) await dropPage(address);
    throw error;
  }
}

/** From the network, else from what is saved. */
async function takeInto(kept: Cache, address: string): Promise<void> {
  try {
    await fetchInto(kept, address);
  } catch (error) {
    const copy = isFull(error) ? undefined : await newestCopy(address);
    if (!copy) throw error;
    await kept.put(address, stamped(copy.response, copy.at));
  }
}

/** Forgets a kept page; its pictures go when no kept page shows them. */
export async function dropPage(address: string): Promise<void> {
  const kept = await caches.open(cacheNames.kept);
  await kept.delete(address);
  const keys = (await kept.keys()).map(({ url }) => new URL(url).pathname);
  const pages = keys.filter((key) => !isPicture(key));
  const bodies = await Promise.all(pages.map(async (page) => (await kept.match(page))?.text()));
  for (const picture of keys.filter(isPicture))
    if (!bodies.some((body) => body?.includes(picture))) await kept.delete(picture);
}

const isPicture = (address: string) => address.startsWith('/media/');

async function saveIfMissing(cacheName: string, addresses: string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const address of addresses)
    if (!(await cache.match(address))) await fetchInto(cache, address);
}

async function refreshKept(): Promise<void> {
  const kept = await caches.open(cacheNames.kept);
  for (const { url } of await kept.keys()) {
    const response = await kept.match(url);
    if (!isPicture(new URL(url).pathname) && response && isOld(savedAt(response)))
      await fetchInto(kept, url);
  }
}

function isOld(instant?: string): boolean {
  return !instant || Date.now() - Date.parse(instant) > freshHours * 3_600_000;
}
