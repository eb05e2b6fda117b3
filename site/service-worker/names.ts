import { packAddress } from '../../content/pack.ts';

/**
 * Where the phones' worker saves what: every name begins with `site-`. The pages read these too, so
 * that "Đã lưu" works without asking the worker.
 */
export const cacheNames = {
  /** The shell's pages and all files with a hash in their name. */
  files: 'site-files',
  /** Pages that were seen. */
  pages: 'site-pages',
  /** Pages and their pictures that somebody asked to keep. */
  kept: 'site-kept',
  /** Titles, banner, hamlets of a commune. */
  data: 'site-data',
  pictures: 'site-pictures',
} as const;

const packPrefix = 'site-pack-';

export const packCache = (name: string) => packPrefix + name;

/** Names of the packs that lie in these caches, complete or not. */
export function packsIn(caches: string[]): string[] {
  return caches
    .filter((name) => name.startsWith(packPrefix))
    .map((name) => name.slice(packPrefix.length));
}

/** Whether a cache is one of this worker's, but of none that it still uses. */
export function isLeftOver(name: string): boolean {
  return (
    name.startsWith('site-') &&
    !name.startsWith(packPrefix) &&
    !Object.values<string>(cacheNames).includes(name)
  );
}

/** What is known of a saved pack; it lies beside its pages, under the pack's own address. */
export interface PackRecord {
  version: string;
  /** Instants. */
  savedAt: string;
  /** When the network last said that this version is the newest. */
  checkedAt: string;
  /** Size of its pages, not compressed. */
  bytes: number;
  /** How many addresses it holds. */
  pages: number;
  assets: string[];
}

/** Reads what is known of a pack; nothing while it is not complete. */
export async function readPackRecord(name: string): Promise<PackRecord | undefined> {
  const response = await caches.match(packAddress(name), { cacheName: packCache(name) });
  return response?.json() as Promise<PackRecord> | undefined;
}
