import { packAddress } from '../../content/pack.ts';

/**
 * Cache names of the phones' worker, all beginning with `site-`. Pages read these caches too, so that
 * "Đã lưu" works without the worker.
 */
export const cacheNames = {
  /** The shell's pages and all hashed files. */
  files: 'site-files',
  /** Recently seen pages. */
  pages: 'site-pages',
  /** Pages and pictures that the reader chose to keep. */
  kept: 'site-kept',
  /** Titles, banner, hamlets of a commune; in a new one whenever scripts can't read titles of before. */
  data: 'site-data-2',
  pictures: 'site-pictures',
  /** Sums of what was read without a network, until they are told. */
  readings: 'site-readings',
  /** Is there when the reader wants nothing to be told. */
  untold: 'site-untold',
  /** Is there while the browser asks every site not to count its reader. */
  unwanted: 'site-unwanted',
} as const;

const packPrefix = 'site-pack-';

export const packCache = (name: string) => packPrefix + name;

/** Names of the packs in these caches, complete or not. */
export function packsIn(caches: string[]): string[] {
  return caches
    .filter((name) => name.startsWith(packPrefix))
    .map((name) => name.slice(packPrefix.length));
}

/** Tells whether a cache belongs to an earlier version of this worker. */
export function isLeftOver(name: string): boolean {
  return (
    name.startsWith('site-') &&
    !name.startsWith(packPrefix) &&
    !Object.values<string>(cacheNames).includes(name)
  );
}

/** The record of a saved pack, cached beside its pages under the pack's own address. */
export interface PackRecord {
  version: string;
  /** Instants. */
  savedAt: string;
  /** The time the network last confirmed this version as the newest. */
  checkedAt: string;
  /** Uncompressed size of its pages. */
  bytes: number;
  /** The number of addresses it holds. */
  pages: number;
  assets: string[];
}

/** Reads the record of a pack; undefined until the pack is complete. */
export async function readPackRecord(name: string): Promise<PackRecord | undefined> {
  const response = await caches.match(packAddress(name), { cacheName: packCache(name) });
  return response?.json() as Promise<PackRecord> | undefined;
}
