import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { parse, type Range } from 'range-parser';
import type { FileFacts } from './release-files.ts';

/** The outcome of a request for a file (RFC 9110, sections 13 and 14). */
export type Outcome = { status: 200 } | { status: 206; range: Range } | { status: 304 | 412 | 416 };

const whole: Outcome = { status: 200 };

/** Weighs what a request demands of a file. Several ranges at once are answered with the whole file. */
export function outcomeOf(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  file: FileFacts,
): Outcome {
  if (isChanged(headers, file)) return { status: 412 };
  if (isKnown(headers, file)) return { status: 304 };
  if (method !== 'GET' || headers.range === undefined || !isForThis(headers['if-range'], file))
    return whole;
  const { code, type, ranges } = parse(file.size, headers.range);
  const isMalformed = (code & 1) !== 0;
  if (type !== 'bytes' || isMalformed) return whole;
  const [range, ...more] = ranges;
  if (!range) return { status: 416 };
  return more.length === 0 ? { status: 206, range } : whole;
}

/** Tells whether the file is no longer the one that a request goes on with. */
function isChanged(headers: IncomingHttpHeaders, { etag, modified }: FileFacts): boolean {
  const match = headers['if-match'];
  if (match !== undefined)
    return match !== '*' && !match.split(',').some((each) => each.trim() === etag);
  const since = Date.parse(headers['if-unmodified-since'] ?? '');
  return Date.parse(modified) > since;
}

/**
 * Tells whether the browser has just this. `Cache-Control` is left out: it asks caches on the way,
 * not us.
 */
function isKnown(headers: IncomingHttpHeaders, { etag, modified }: FileFacts): boolean {
  const asked = {
    'if-none-match': headers['if-none-match'],
    'if-modified-since': headers['if-modified-since'],
  };
  return fresh(asked, { etag, 'last-modified': modified });
}

/** A part of another version would not fit to what the browser has. */
function isForThis(ifRange: string | string[] | undefined, { etag, modified }: FileFacts): boolean {
  return ifRange === undefined || ifRange === etag || ifRange === modified;
}
