import fc from 'fast-check';
import type { TypedUser } from 'payload';
import { answerApi } from '../../../cms/web/api/answer.ts';
import { roles } from '../../../cms/base/access/roles.ts';
import { isForeign } from '../../../cms/base/errors/sentences.ts';
import { visitorHeader } from '../../../cms/base/limits/network.ts';
import { authorizationOf } from './api.ts';
import type { Cms } from './contract.ts';
import { make, makePlaces, type Places, valid } from './documents.ts';
import { doorsOf } from './doors.ts';
import { type HostileRequest, hostileRequests, type Targets } from './hostile-requests.ts';
import { goodPassword, makeUser } from './people.ts';

/** The faults of an answer, beside the request that got it. */
export interface BadAnswer {
  role: string;
  request: HostileRequest;
  status: number;
  said: string;
}

const documented = [
  ...(['guides', 'articles', 'documents', 'apps', 'topics', 'notices', 'hotlines'] as const),
  ...(['screens', 'terms', 'communes', 'hamlets', 'teams', 'former-units', 'desks'] as const),
  ...(['redirects', 'synonyms', 'best-bets'] as const),
];
/** Users and documents are made anew after so many requests, since the requests destroy them. */
const freshAfter = 400;

/**
 * Sends hostile requests as nobody and as each role in turn.
 * @returns the answers that are no plain Vietnamese refusal: 5xx, English, a stack, no JSON
 */
export async function fuzz(
  cms: Cms,
  { requests, seed }: { requests: number; seed: number },
): Promise<{ sent: number; bad: BadAnswer[] }> {
  const bad: BadAnswer[] = [];
  for (let sent = 0; sent < requests; sent += freshAfter) {
    const { targets, people } = await freshWorld(cms);
    const batch = fc.sample(hostileRequests(targets), {
      seed: seed + sent,
      numRuns: Math.min(freshAfter, requests - sent),
    });
    for (const [at, request] of batch.entries()) {
      const [role, authorization] = people[at % people.length] ?? ['nobody', ''];
      const answer = await send(cms, request, authorization);
      const text = await answer.text();
      const said = faultOf(answer.status, text);
      if (said) bad.push({ role, request, status: answer.status, said });
    }
  }
  return { sent: requests, bad };
}

async function freshWorld(cms: Cms): Promise<{ targets: Targets; people: [string, string][] }> {
  const { payload } = cms;
  const places: Places = await makePlaces(payload);
  const ids: string[] = Object.values(places);
  for (const collection of documented)
    ids.push((await make(payload, collection, places, { _status: 'published' })).id);
  const people: [string, string][] = [['nobody', '']];
  for (const role of roles) {
    const user: TypedUser = await makeUser(payload, role, places.commune);
    ids.push(String(user.id));
    people.push([role, await authorizationOf(cms, user)]);
  }
  const documents = Object.fromEntries(
    documented.map((collection) => [collection, valid(collection, places)]),
  );
  const user = { email: 'la@example.vn', password: goodPassword, name: 'Lạ', role: 'reader' };
  return {
    people,
    targets: {
      collections: Object.keys(payload.collections),
      globals: payload.globals.config.map(({ slug }) => slug),
      ids,
      doors: doorsOf(payload.config),
      documents: { ...documents, users: user },
    },
  };
}

/** Sends a request as it is. @param authorization empty for nobody */
export async function send(
  { payload, environment }: Cms,
  { method, address, headers, body }: HostileRequest,
  authorization: string,
): Promise<Response> {
  const request = new Request(`http://localhost:3000/api/${address}`, {
    method,
    headers: {
      Origin: 'http://localhost:3000',
      [visitorHeader]: '203.0.113.1',
      ...(authorization && { Authorization: authorization }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  const payloadInstanceCacheKey = environment.databaseUri;
  return answerApi({ config: payload.config, payloadInstanceCacheKey, request });
}

/** Says what is wrong with a refusal; nothing of a success, or of one plain Vietnamese sentence. */
export function faultOf(status: number, text: string): string | undefined {
  if (status < 400) return undefined;
  if (status >= 500) return text.slice(0, 300);
  if (/\bat \S+ \(|node_modules|\.js:\d/.test(text)) return `stack: ${text.slice(0, 300)}`;
  // What a link leads to is a page for people.
  if (/^<!doctype html>\s*<html lang="vi">/.test(text)) return undefined;
  try {
    const { errors } = JSON.parse(text) as { errors?: { message?: string }[] };
    const sentences = errors?.map(({ message }) => message ?? '') ?? [];
    return sentences.length > 0 && !sentences.some(isForeign) ? undefined : text.slice(0, 300);
  } catch {
    return `no JSON: ${text.slice(0, 300)}`;
  }
}
