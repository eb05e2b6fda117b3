import type { IncomingHttpHeaders } from 'node:http';

/**
 * Programs that fetch pages which nobody reads, by what they call themselves, and whoever says nothing.
 * A Cubot is a telephone.
 */
export const machineAgent =
  /^(?!(?:Mozilla|Opera)\/)|(?<!cu)bot|crawl|spider|slurp|preview|externalhit|headless|lighthouse|uptime|monitor/i;

/** Words of a browser that fetches a page in case somebody should want it. */
export const aheadOfTime = /prefetch|prerender|preview/i;

/**
 * Tells whether somebody opened a page, as far as a request says: no program, no script of ours that saves
 * pages, nothing that was fetched ahead, and nobody who asks not to be counted.
 */
export function isReading(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  status: number,
): boolean {
  if (method !== 'GET' || (status !== 200 && status !== 304)) return false;
  if (headers['dnt'] === '1' || headers['sec-gpc'] === '1') return false;
  if ((headers['sec-fetch-mode'] ?? 'navigate') !== 'navigate') return false;
  const purposes = [headers['sec-purpose'], headers['purpose'], headers['x-moz']];
  if (purposes.some((purpose) => aheadOfTime.test(String(purpose ?? '')))) return false;
  if (machineAgent.test(headers['user-agent'] ?? '')) return false;
  return headers.accept?.includes('text/html') === true;
}
