import { communeAddress } from '../../../content/addresses.ts';
import {
  guidesPack,
  isCommunePack,
  isLanguagePack,
  lookupPack,
  packAddress,
  searchPack,
} from '../../../content/pack.ts';
import { cacheNames, packCache, packsIn, readPackRecord } from '../../service-worker/names.ts';
import { savedAt } from '../../service-worker/saved-copy.ts';

/** A saved page. */
export interface SavedPage {
  address: string;
  title: string;
  /** Instant. */
  savedAt: string;
}

/** A saved pack; its title is that of its first page. */
export interface SavedPack {
  name: string;
  title: string;
  /** The time the network last confirmed it as the newest; instant. */
  savedAt: string;
  pages: number;
  /** Approximate size. */
  bytes: number;
}

export interface SavedItems {
  kept: SavedPage[];
  /** Recently seen, newest first. */
  recent: SavedPage[];
  communes: SavedPack[];
  /** Everything that is written in a language other than Vietnamese. */
  languages: SavedPack[];
  /** Names of packs that are wanted but not complete yet. */
  waiting: string[];
  guides?: SavedPack;
  search?: SavedPack;
  /** Glossary and old names. */
  lookup?: SavedPack;
  /** Approximate total size. */
  bytes: number;
}

const recentPages = 8;

/** Reads what is saved on this phone, without the network or the worker. */
export async function readSavedItems(): Promise<SavedItems> {
  const names = await caches.keys();
  const packs: SavedPack[] = [];
  const waiting: string[] = [];
  let bytes = 0;
  for (const name of packsIn(names)) {
    const record = await readPackRecord(name);
    if (!record) waiting.push(name);
    if (!record) continue;
    const { checkedAt: savedAt, pages } = record;
    const title = await titleOf(name);
    // The search pack's pieces are among the files and belong to it alone.
    const pieces = name === searchPack ? await bytesIn(cacheNames.files, record.assets) : 0;
    packs.push({ name, title, savedAt, pages, bytes: record.bytes + pieces });
    bytes += record.bytes;
  }
  const { files, pictures, data, kept: keptPages } = cacheNames;
  for (const name of [files, pictures, data, keptPages]) bytes += await bytesIn(name);
  const kept = await pagesIn(cacheNames.kept);
  const seen = await pagesIn(cacheNames.pages);
  const listed = [
    ...kept.pages.map(({ address }) => address),
    ...packs.map(({ name }) => communeAddress({ slug: name })),
  ];
  const isArticle = ({ address }: SavedPage) =>
    /^\/.+\/.+\/$/.test(address) && !listed.some((above) => address.startsWith(above));
  const [guides, search, lookup] = [guidesPack, searchPack, lookupPack].map((pack) =>
    packs.find(({ name }) => name === pack),
  );
  return {
    kept: kept.pages.reverse(),
    recent: seen.pages.reverse().filter(isArticle).slice(0, recentPages),
    waiting,
    communes: packs.filter(({ name }) => isCommunePack(name)),
    languages: packs.filter(({ name }) => isLanguagePack(name)),
    ...(guides && { guides }),
    ...(search && { search }),
    ...(lookup && { lookup }),
    bytes: bytes + seen.bytes,
  };
}

async function titleOf(pack: string): Promise<string> {
  const page = await caches.match(`/xa-phuong/${pack}/`, { cacheName: packCache(pack) });
  return page ? titleIn(await page.text()) : packAddress(pack);
}

async function pagesIn(cacheName: string): Promise<{ pages: SavedPage[]; bytes: number }> {
  const pages: SavedPage[] = [];
  let bytes = 0;
  const cache = (await caches.has(cacheName)) ? await caches.open(cacheName) : undefined;
  for (const key of (await cache?.keys()) ?? []) {
    const response = await cache?.match(key);
    const { pathname: address } = new URL(key.url);
    if (!response || !address.endsWith('/')) continue;
    const html = await response.clone().text();
    bytes += html.length;
    pages.push({ address, title: titleIn(html), savedAt: savedAt(response) });
  }
  return { pages, bytes };
}

/** Size of a cache, or of some addresses in it. */
async function bytesIn(cacheName: string, addresses?: string[]): Promise<number> {
  let bytes = 0;
  if (!(await caches.has(cacheName))) return bytes;
  const cache = await caches.open(cacheName);
  for (const key of addresses ?? (await cache.keys()))
    bytes += (await (await cache.match(key))?.blob())?.size ?? 0;
  return bytes;
}

/** The title of a page without the name of the site. */
function titleIn(html: string): string {
  const { title } = new DOMParser().parseFromString(html.slice(0, 2000), 'text/html');
  return title.replace(/ · [^·]*$/, '');
}
