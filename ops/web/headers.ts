import { isHashed } from '../../content/release.ts';
import { sitePolicy } from '../../content/security-policy.ts';
import { contentTypeOf, isAttachment, isOpened, isPage, isText } from './content-type.ts';

/** Names and values in turn, as `writeHead` takes them fastest. */
export type HeaderList = readonly string[];

/** Addresses of service workers. */
export const workerAddress = /^\/(?:kiosk\/)?sw\.js$/;

/** Should a browser open a drawing, a feed or an upload as a document, nothing in it runs or loads. */
export const inertPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

/**
 * The microphone is not among them: who can't type speaks to the search box. By default only own pages get
 * it.
 */
const withheld = ['camera', 'geolocation', 'midi', 'payment', 'serial', 'usb'];

/** Returns the headers every answer carries. */
export function commonHeaders(isHttps: boolean): HeaderList {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ...(isHttps ? [['Strict-Transport-Security', 'max-age=31536000']] : []),
  ].flat();
}

/**
 * The headers only a page needs beside its policy: pictures and scripts have no window and lead
 * nowhere.
 */
export const pageHeaders: HeaderList = [
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', withheld.map((feature) => `${feature}=()`).join(',')],
].flat();

/** The strict policy of answers that are no file of a release. */
export const policyHeaders: HeaderList = [...pageHeaders, 'Content-Security-Policy', sitePolicy()];

/**
 * Returns the headers of a file each time, also when it is not sent again.
 * @param policy that of its release, for its pages
 */
export function fileHeaders(address: string, policy: string): HeaderList {
  return [
    ['Cache-Control', cacheControl(address)],
    ...(isText(address) ? [['Vary', 'Accept-Encoding']] : []),
    protection(address, policy),
  ].flat();
}

/**
 * Returns the headers on what a browser may do with a file.
 * @param policy that of its release, for its pages
 */
export function protection(address: string, policy: string): HeaderList {
  if (isAttachment(address)) return [...pageHeaders, 'Content-Security-Policy', inertPolicy];
  if (isPage(address)) return [...pageHeaders, 'Content-Security-Policy', policy];
  if (isServiceWorker(address)) return ['Content-Security-Policy', sitePolicy()];
  return isOpened(address) ? ['Content-Security-Policy', inertPolicy] : [];
}

/** Returns the headers on a file's content when it is sent. */
export function contentHeaders(address: string): HeaderList {
  return [
    ['Content-Type', contentTypeOf(address)],
    ...(isAttachment(address) ? [['Content-Disposition', 'attachment']] : []),
  ].flat();
}

/** Tells how long a browser may keep an answer without asking again. */
export function cacheControl(address: string): string {
  if (isHashed(address)) return 'max-age=31536000, immutable';
  if (isServiceWorker(address)) return 'no-store';
  if (address.startsWith('/media/')) return 'max-age=3600';
  return 'no-cache';
}

export const isServiceWorker = (address: string) => workerAddress.test(address);
