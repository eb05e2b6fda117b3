import type { ServerResponse } from 'node:http';
import { isHashed } from '../../../content/release.ts';

/**
 * Content Security Policy of the admin. Scripts need the nonce of the response; styles may be inline,
 * since the editor and the forms write them into the page.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "frame-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

const always: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-Robots-Tag', 'noindex, nofollow'],
];

/** Headers of every answer of the CMS. */
export function setHeaders(
  response: ServerResponse,
  { policy, isHttps }: { policy: string; isHttps: boolean },
): void {
  for (const [name, value] of always) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', policy);
  if (isHttps) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
}

/** Files with hashed names, of the admin and of previewed pages; nothing else may be cached. */
export function isHashedAsset(pathname: string): boolean {
  return pathname.startsWith('/_next/static/') || isHashed(pathname);
}
