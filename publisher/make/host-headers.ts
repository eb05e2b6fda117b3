import type { InlineHashes } from '../../content/schema/release.ts';
import { sitePolicy } from '../../content/security-policy.ts';

/**
 * The `_headers` file, which Netlify and Cloudflare Pages read. On other servers the operator copies
 * the line.
 */
export function hostHeaders(inline: InlineHashes): string {
  return `/*\n  Content-Security-Policy: ${sitePolicy(inline)}\n`;
}
