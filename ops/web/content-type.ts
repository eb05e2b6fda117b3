import path from 'node:path';

/**
 * All kinds of files that a release has, by the ending of their names. JSON and scripts are UTF-8 whatever is
 * said of them (RFC 8259; HTML, modules and workers), styles and the script of a desk as the page that asks
 * for them.
 */
export const types: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.mjs': 'text/javascript',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Addresses of uploaded files that a page shows or plays. */
export const shownUpload = /^\/media\/.*\.(?:jpe?g|png|webp|mp3|m4a)$/;
/** Addresses of pages, as their files are called. */
export const pageAddress = /\.html$/;
/** Addresses of other files that a browser may open as a document, in which code could run. */
export const openedAddress = /\.(?:svg|xml)$/;
/** Addresses of files beside which copies made with Brotli and gzip may lie. */
export const textAddress = /\.(?:css|csv|html|js|json|mjs|svg|txt|webmanifest|xml)$/;
/** The type of what has none. */
export const unknown = 'application/octet-stream';

/** `/media/don.pdf`: an uploaded file that a page only links to. It is kept, never opened on the site. */
export function isAttachment(address: string): boolean {
  return address.startsWith('/media/') && !shownUpload.test(address);
}

/** The media type of a file by its name; an attachment that is no PDF has none, whatever it is called. */
export function contentTypeOf(address: string): string {
  const ending = path.posix.extname(address);
  if (isAttachment(address) && ending !== '.pdf') return unknown;
  return types[ending] ?? unknown;
}

/** Tells whether copies made with Brotli and gzip may lie beside a file. */
export function isText(address: string): boolean {
  return textAddress.test(address);
}

export function isPage(address: string): boolean {
  return pageAddress.test(address);
}

/**
 * Tells whether a browser may open a file that is no page as a document, in which code could run.
 */
export function isOpened(address: string): boolean {
  return openedAddress.test(address);
}
