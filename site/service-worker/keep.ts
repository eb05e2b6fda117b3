import { titlesAddress } from '../../content/data-addresses.ts';
import { guidesPack, isCommunePack, isLanguagePack, lookupPack } from '../../content/pack.ts';
import { fetchInto } from './fetch-into.ts';
import type { KeepUp, Seen } from './messages.ts';
import { cacheNames, packCache, packsIn } from './names.ts';
import { packsToKeep } from './packs-to-keep.ts';
import { dropPack, lastTried, savePack, type OnProgress } from './packs.ts';
import { isFull } from './room.ts';
import { tellReadings } from './readings.ts';
import { newestCopy, savedAt, stamped } from './saved-copy.ts';

/** The time saved data counts as fresh; until then the network is not asked. */
const freshHours = 3;

/**
 * Updates what is saved after a page has loaded: the page itself if it loaded before the worker was
 * there, all guides with their pictures, the titles, and every pack that this phone keeps or wants;
 * the practices from the second page on; then tells what was read without a network. Without one only the
 * wish not to be counted is noted.
 */
export async function keepUp({ seen, isSameView, isUnwanted, wanted }: KeepUp): Promise<void> {
  // A pack without a record is still wanted.
  if (wanted) await caches.open(packCache(wanted));
  await attempt(() => saveIfMissing(cacheNames.pages, [seen.address]));
  await attempt(() => saveIfMissing(cacheNames.pictures, seen.pictures));
  await attempt(() => saveIfMissing(cacheNames.data, [titlesAddress]));
  const isFirst = isSameView || !(await lastTried(guidesPack));
  const saved = [...packsIn(await caches.keys()), ...languageOf(seen.address)];
  for (const pack of packsToKeep(saved, isFirst, savesData()))
    if (isOld(await lastTried(pack))) await attempt(() => savePack(pack));
  await attempt(refreshKept);
  await tellReadings(isUnwanted);
}

/** The pack of the language of a page, unless that is Vietnamese. */
function languageOf(address: string): string[] {
  const [, folder = ''] = address.split('/');
  return isLanguagePack(folder) ? [folder] : [];
}

/** True where the reader asked the browser to be thrifty. */
const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Saves a pack because somebody wants it; with a commune comes what its old names and hard words mean.
 * @throws as {@link savePack} does for the pack itself
 */
export async function saveWanted(name: string, onProgress: OnProgress): Promise<void> {
  await savePack(name, onProgress);
  if (isCommunePack(name) && isOld(await lastTried(lookupPack)))
    await attempt(() => savePack(lookupPack));
}

/** Forgets a pack, and with the last commune what came along with communes. */
export async function forgetPack(name: string): Promise<void> {
  await dropPack(name);
  if (!packsIn(await caches.keys()).some(isCommunePack)) await dropPack(lookupPack);
}

/** Failures are retried after the next page. */
async function attempt(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}

/**
 * Keeps a page with its pictures and recordings until the reader drops it.
 * @throws {TypeError} when part of it is neither on the network nor saved
 * @throws {DOMException} when there is no room
 */
export async function keepPage({ address, pictures }: Seen): Promise<void> {
  const kept = await caches.open(cacheNames.kept);
  try {
    // The page is stored last: if it is there, so is everything it needs.
    for (const picture of pictures) if (!(await kept.match(picture))) await takeInto(kept, picture);
    await takeInto(kept, address);
  } catch (error) {
    if (!(await kept.match(address))) await dropPage(address);
    throw error;
  }
}

/** From the network, else from the caches. */
async function takeInto(kept: Cache, address: string): Promise<void> {
  try {
    await fetchInto(kept, address);
  } catch (error) {
    const copy = isFull(error) ? undefined : await newestCopy(address);
    if (!copy) throw error;
    await kept.put(address, stamped(copy.response, copy.at));
  }
}

/** Forgets a kept page, and its pictures unless another kept page shows them. */
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
