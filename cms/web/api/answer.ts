import { handleEndpoints, type SanitizedConfig } from 'payload';
import { comingFrom } from '../../storage/audit/origin.ts';
import { Refused } from '../../base/errors/refused.ts';
import { isForeign, sentenceFor } from '../../base/errors/sentences.ts';
import { isAddress, notAnAddress } from '../server/refusal.ts';
import { withReadBody } from './body.ts';
import { checkOverride } from './override.ts';
import { checkQuery } from './query.ts';

interface Asked {
  config: Promise<SanitizedConfig> | SanitizedConfig;
  /** The key of one of several CMS of a process. */
  payloadInstanceCacheKey?: string;
  request: Request;
}

/**
 * Answers a request to `/api/…`. Malformed requests are refused in one Vietnamese sentence before
 * Payload sees them.
 */
export async function answerApi({ request, ...cms }: Asked): Promise<Response> {
  try {
    const { pathname, search } = new URL(request.url);
    if (!isAddress(pathname)) throw new Refused(notAnAddress, 400);
    if (isUnused(request.method, pathname, await cms.config))
      throw new Refused(sentenceFor(404), 404);
    checkQuery(search);
    checkOverride(request);
    const read = await withReadBody(request);
    const answer = await comingFrom(request.headers, () =>
      handleEndpoints({ ...cms, request: read }),
    );
    return answer.status >= 400 ? await inVietnamese(answer) : answer;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return Response.json({ errors: [{ message: error.message }] }, { status: error.status });
  }
}

/**
 * Requests that Payload stumbles over and nothing here sends: `constructor` as a collection, versions
 * of a collection without versions, deleting a preference on SQLite.
 */
function isUnused(method: string, pathname: string, { collections }: SanitizedConfig): boolean {
  const [, , slug = '', name] = pathname.split('/');
  const collection = collections.find((one) => one.slug === slug);
  return (
    slug in Object.prototype ||
    (name === 'versions' && collection !== undefined && !collection.versions) ||
    /^\/api\/payload-migrations(?:\/|$)/.test(pathname) ||
    (method === 'DELETE' && /^\/api\/payload-preferences\/./.test(pathname))
  );
}

/** Payload answers in English when no endpoint matches, and per document of a bulk operation. */
async function inVietnamese(answer: Response): Promise<Response> {
  if (answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  const { status } = answer;
  const isJson = answer.headers.get('content-type')?.startsWith('application/json');
  const body = isJson ? ((await answer.clone().json()) as { errors?: { message?: string }[] }) : {};
  if (!Array.isArray(body.errors))
    return Response.json({ errors: [{ message: sentenceFor(status) }] }, { status });
  if (!body.errors.some(({ message }) => isForeign(message ?? ''))) return answer;
  const errors = body.errors.map((error) =>
    isForeign(error.message ?? '') ? { ...error, message: sentenceFor(status) } : error,
  );
  return Response.json({ ...body, errors }, { status, headers: answer.headers });
}
