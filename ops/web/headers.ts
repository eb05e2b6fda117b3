import type { ServerResponse } from 'node:http';
import { isHashed } from '../../content/release.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const withheld = ['camera', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];

/** One strict policy for every answer: nothing inline, nothing from elsewhere, no framing. */
export function setSecurityHeaders(response: ServerResponse, isHttps: boolean): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', withheld.map((feature) => `${feature}=()`).join(', '));
  if (isHttps) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
}

/** Headers of a file of the release. */
export function setFileHeaders(response: ServerResponse, address: string): void {
  response.setHeader('Cache-Control', cacheControl(address));
  if (address.endsWith('.vcf')) response.setHeader('Content-Type', 'text/vcard;charset=utf-8');
}

/** How long a browser may keep an answer without asking again. */
function cacheControl(address: string): string {
  if (isHashed(address)) return 'public, max-age=31536000, immutable';
  if (/^\/(?:kiosk\/)?sw\.js$/.test(address)) return 'no-store';
  if (address.startsWith('/media/')) return 'public, max-age=3600';
  return 'no-cache';
}
