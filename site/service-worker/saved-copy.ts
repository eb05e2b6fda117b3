import { cacheNames, packCache, packsIn, readPackRecord } from './names.ts';

const stamp = 'x-saved-at';

/** Stamps a response with the time it was saved. */
export function stamped(response: Response, savedAt = new Date().toISOString()): Response {
  const headers = new Headers(response.headers);
  headers.set(stamp, savedAt);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

/** Reads when a response was saved; empty if unknown. */
export function savedAt(response: Response): string {
  return response.headers.get(stamp) ?? '';
}

/**
 * Writes into a page when it was saved, and whether the server answered with an error instead of it:
 * `<html data-saved="2026-11-24T…" data-trouble>`.
 */
export function markSaved(html: string, savedAt: string, isTroubled = false): string {
  return html.replace(
    /<html\b/,
    `<html data-saved="${savedAt}"${isTroubled ? ' data-trouble' : ''}`,
  );
}

/** The same with the page as a response. */
export async function asSaved(page: Response, at: string, isTroubled: boolean): Promise<Response> {
  return new Response(markSaved(await page.text(), at, isTroubled), { headers: page.headers });
}

/** The newest saved copy of a page or picture in any cache, with its date. */
export async function newestCopy(key: string): Promise<Copy | undefined> {
  const packs = packsIn(await caches.keys());
  const found = await Promise.all([
    copyIn(cacheNames.pages, key),
    copyIn(cacheNames.kept, key),
    copyIn(cacheNames.pictures, key),
    ...packs.map((pack) => copyInPack(pack, key)),
  ]);
  return found.reduce((best, copy) => (copy && copy.at > (best?.at ?? '') ? copy : best));
}

/**
 * The newest saved copy of a page, with the date written into it.
 * @param isTroubled true if the server answered with an error
 */
export async function savedCopy(key: string, isTroubled = false): Promise<Response | undefined> {
  const newest = await newestCopy(key);
  if (!newest) return undefined;
  const { response, at } = newest;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return asSaved(response, at, isTroubled);
}

interface Copy {
  response: Response;
  at: string;
}

async function copyIn(cacheName: string, key: string): Promise<Copy | undefined> {
  const response = await caches.match(key, { cacheName });
  return response && { response, at: savedAt(response) };
}

/** A page in a pack is as fresh as the pack's last check. */
async function copyInPack(pack: string, key: string): Promise<Copy | undefined> {
  const copy = await copyIn(packCache(pack), key);
  const record = copy && (await readPackRecord(pack));
  return copy && { ...copy, at: record?.checkedAt ?? copy.at };
}
