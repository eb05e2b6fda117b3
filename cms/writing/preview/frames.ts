import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { inlineHashes, type InlineHashes } from '../../../content/schema/release.ts';
import { framePolicy } from './frame.ts';

interface Frame {
  html: string;
  /** The owner who may look: a user, or a link that was sent. */
  owner: string;
}

/** Pages that were drawn a moment ago, until their frames have fetched them. In memory only. */
const frames = new LRUCache<string, Frame>({
  maxSize: 64 * 1024 * 1024,
  sizeCalculation: ({ html }) => html.length,
  ttl: 10 * 60_000,
});

/** Keeps a page for its frame. @returns the address of the frame, which nobody can guess */
export function keepFrame(html: string, owner: string): string {
  const key = randomBytes(18).toString('base64url');
  frames.set(key, { html, owner });
  return `/api/preview/frames/${key}`;
}

/** The page of a frame; nothing when it is no longer kept, or not for who asks. */
export async function serveFrame(
  key: string,
  mayLook: (owner: string) => Promise<boolean>,
): Promise<Response | undefined> {
  const frame = frames.get(key);
  if (!frame || !(await mayLook(frame.owner))) return undefined;
  return new Response(frame.html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': framePolicy(readInline()),
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
}

/** Reads what the renderer has inline, as it was compiled. */
function readInline(): InlineHashes {
  return inlineHashes.parse(
    JSON.parse(readFileSync(path.resolve('build/renderer/inline.json'), 'utf8')),
  );
}
