import type { InlineHashes } from '../../content/schema/release.ts';
import { sitePolicy } from '../../content/security-policy.ts';

/**
 * The file `_headers`, in which static hosts (Netlify, Cloudflare Pages) find what to send with each
 * file. Others are told the same line by whoever sets them up.
 */
export function hostHeaders(inline: InlineHashes): string {
  return `/*\n  Content-Security-Policy: ${sitePolicy(inline)}\n`;
}
