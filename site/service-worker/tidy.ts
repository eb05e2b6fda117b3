import { cacheNames, isLeftOver, packsIn, readPackRecord } from './names.ts';

const inPage = /\/_astro\/[\w@.~-]+/g;
/** Scripts and styles refer to each other by relative paths. */
const inFile = /[\w@.~-]+\.(?:js|css|svg|webp|png|jpg|woff2?)\b/g;

/**
 * The hashed files that texts refer to, directly or through other hashed files.
 * @param texts bodies of pages
 * @param read returns the text of a saved script or style; undefined if it is not saved
 */
export async function filesNamedIn(
  texts: Iterable<string>,
  read: (address: string) => Promise<string | undefined>,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const text of texts) for (const [address] of text.matchAll(inPage)) found.add(address);
  // Iterating a Set also visits what is added during the iteration.
  for (const address of found) {
    const text = /\.(?:js|css)$/.test(address) ? await read(address) : undefined;
    for (const [name] of text?.matchAll(inFile) ?? []) {
      const neighbour = `/_astro/${name}`;
      if (!found.has(neighbour) && (await read(neighbour)) !== undefined) found.add(neighbour);
    }
  }
  return found;
}

/**
 * Drops caches of earlier versions, and files that are neither part of this version nor used by a
 * saved page or pack.
 * @param shell addresses of this version's own files
 */
export async function tidy(shell: Set<string>): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isLeftOver).map((name) => caches.delete(name)));

  const files = await caches.open(cacheNames.files);
  const read = async (address: string) => (await files.match(address))?.text();
  const needed = await filesNamedIn(await savedPages(), read);
  for (const pack of packsIn(names))
    for (const asset of (await readPackRecord(pack))?.assets ?? []) needed.add(asset);
  for (const { url } of await files.keys())
    if (!shell.has(url) && !needed.has(new URL(url).pathname)) await files.delete(url);
}

async function savedPages(): Promise<string[]> {
  const texts: string[] = [];
  for (const name of [cacheNames.pages, cacheNames.kept]) {
    const cache = await caches.open(name);
    for (const key of await cache.keys())
      if (key.url.endsWith('/')) texts.push((await (await cache.match(key))?.text()) ?? '');
  }
  return texts;
}
