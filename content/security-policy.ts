import * as crypto from 'node:crypto';
import { machineService } from './kiosk/machine.ts';
import type { InlineHashes } from './schema/release.ts';

/** The hash by which a policy allows a piece of inline code: `sha256-…`, in Base64. */
export function inlineHash(code: string): string {
  return `sha256-${crypto.hash('sha256', code, 'base64')}`;
}

/** Returns what may stand inside the page of an address. */
export function inlineAt<Inline extends InlineHashes | undefined>(
  address: string,
  inline: Inline,
): Inline | InlineHashes {
  return inline?.folders?.[address.split('/')[1] ?? ''] ?? inline;
}

/**
 * The name of the empty file by which a release says which policies its pages are made for: a server
 * that reads no JSON sends policies that it knows only if their mark is there.
 */
export function policyMark(inline?: InlineHashes): string {
  const folders = Object.keys(inline?.folders ?? {}).sort();
  const all = [inline, ...folders.map((folder) => inlineAt(`/${folder}/`, inline))];
  return `policy-${crypto.hash('sha256', JSON.stringify([folders, all.map((each) => sitePolicy(each))])).slice(0, 16)}`;
}

/**
 * The Content Security Policy of a site: nothing from elsewhere, no framing, and nothing inline but
 * the few pieces with these hashes. Pages of the kiosk alone reach the machine on which they run. There are
 * no gaps between its parts: it comes with each page.
 */
export function sitePolicy(inline?: InlineHashes): string {
  const sources = (known: string[] = []) => known.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${inline?.compiles === false ? '' : " 'wasm-unsafe-eval'"}${sources(inline?.scripts)}`,
    `style-src 'self'${sources(inline?.styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    `connect-src 'self'${inline?.machine ? ` ${machineService}` : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(';');
}
