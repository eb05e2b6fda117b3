import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KioskBeginning } from '../../../content/kiosk/data.ts';
import type { InlineHashes } from '../../../content/schema/release.ts';
import { inlineHash } from '../../../content/security-policy.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';

let code: { script: string; style: string } | undefined;

/** Reads the code every frame begins with, when it is first wanted. */
function ownCode() {
  const read = (name: string) =>
    readFileSync(path.resolve('cms/writing/preview/frame', name), 'utf8');
  code ??= { script: read('frame.js'), style: read('frame.css') };
  return code;
}

/** The data given along to a page that stands by itself in a frame. */
interface Given {
  /** The data it may fetch, by address. */
  data?: Record<string, unknown>;
  /** The content of its device's storage. */
  storage?: Record<string, string>;
  begins?: KioskBeginning | undefined;
}

/** Links of the head that mean nothing in a frame. */
const headLinks = /<link rel="(?:canonical|alternate|icon|apple-touch-icon|manifest)"[^>]*>/g;

/** A rendered page with what makes it stand by itself in a sandbox. */
export function framed(html: string, { data = {}, storage = {}, begins }: Given = {}): string {
  const { script, style } = ownCode();
  const sent = JSON.stringify({ data, storage }).replaceAll('<', '\\u003c');
  const head = [
    '<meta name="robots" content="noindex">',
    begins && `<meta name="kiosk-begins" content="${escapeHtml(JSON.stringify(begins))}">`,
    `<style>${style}</style>`,
    `<script type="application/json" id="preview-data">${sent}</script>`,
    `<script>${script}</script>`,
  ];
  // A function, since words of an editor may look like a pattern of the replacement ("$&").
  return html
    .replaceAll(headLinks, '')
    .replace(/<head>/, (tag) => `${tag}${head.filter(Boolean).join('')}`);
}

/**
 * Lets a previewed page run only the scripts that it was compiled with, in a sandbox without an
 * origin, so that it reaches neither the session of the editor nor any network.
 */
export function framePolicy(inline: InlineHashes): string {
  const { script, style } = ownCode();
  const hashes = (codes: string[]) => codes.map((hash) => ` '${hash}'`).join('');
  return [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes([inlineHash(script), ...inline.scripts])}`,
    `style-src 'self'${hashes([inlineHash(style), ...inline.styles])}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
