import { askedPictures, pictureFolder } from '../../content/addresses.ts';
import { isHashed } from '../../content/release.ts';

/** Parameters that do not change the response: search, feedback, kiosk and tracking parameters. */
const ignored = /^(?:ts|q|ve|hoi|desk|utm_\w+|fbclid|gclid|zarsrc|mibextid|zalo\w*)$/i;

/** The cache key of a request: without the fragment and parameters that do not change the response. */
export function cacheKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (ignored.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Kinds of requests; each has its strategy. */
export type RequestKind =
  | 'page'
  | 'hashed'
  | 'piece'
  | 'search'
  | 'drawn'
  | 'data'
  | 'picture'
  | 'recording';

type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'destination'>;

/** The kind of a request; undefined if the worker leaves it to the browser. */
export function kindOf(
  { method, url, mode, destination }: Asked,
  origin: string,
): RequestKind | undefined {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin) return undefined;
  if (/^\/(?:kiosk|api|data\/(?:goi|kiosk))\//.test(pathname)) return undefined;
  // Also where one is opened alone, to see it large. What a quiz asks about is in the pack of lessons.
  if (pathname.startsWith(askedPictures)) return 'data';
  if (pathname.startsWith(pictureFolder)) return 'drawn';
  if (mode === 'navigate') return 'page';
  if (pathname.startsWith('/pagefind/')) return isHashed(pathname) ? 'piece' : 'search';
  if (isHashed(pathname)) return 'hashed';
  if (pathname.startsWith('/data/')) return 'data';
  if (pathname.startsWith('/media/') && destination === 'image') return 'picture';
  if (pathname.startsWith('/media/') && destination === 'audio') return 'recording';
  return undefined;
}
