import { isHashed } from '../../content/release.ts';
import { sitePolicy } from '../../content/security-policy.ts';
import { contentTypeOf, isAttachment, isText } from './content-type.ts';

/** Names and values in turn, as `writeHead` takes them fastest. */
export type HeaderList = readonly string[];

/** Should a browser open an uploaded file after all, nothing in it runs or loads. */
const attachmentPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

const withheld = ['camera', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];

/** What every answer carries beside its policy. */
export function commonHeaders(isHttps: boolean): HeaderList {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', withheld.map((feature) => `${feature}=()`).join(', ')],
    ...(isHttps ? [['Strict-Transport-Security', 'max-age=31536000']] : []),
  ].flat();
}

/** The strict policy of answers that are no file of a release. */
export const policyHeaders: HeaderList = ['Content-Security-Policy', sitePolicy()];

/**
 * What is said of a file each time, also when it is not sent again.
 * @param policy that of its release, for all that is no uploaded file
 */
export function fileHeaders(address: string, policy: string): HeaderList {
  return [
    ['Cache-Control', cacheControl(address)],
    ...(isText(address) ? [['Vary', 'Accept-Encoding']] : []),
    ['Content-Security-Policy', isAttachment(address) ? attachmentPolicy : policy],
  ].flat();
}

/** What is said of a file's content when it is sent. */
export function contentHeaders(address: string): HeaderList {
  return [
    ['Content-Type', contentTypeOf(address)],
    ...(isAttachment(address) ? [['Content-Disposition', 'attachment']] : []),
  ].flat();
}

/** How long a browser may keep an answer without asking again. */
function cacheControl(address: string): string {
  if (isHashed(address)) return 'public, max-age=31536000, immutable';
  if (/^\/(?:kiosk\/)?sw\.js$/.test(address)) return 'no-store';
  if (address.startsWith('/media/')) return 'public, max-age=3600';
  return 'no-cache';
}
