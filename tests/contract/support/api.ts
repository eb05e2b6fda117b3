import { handleEndpoints, type TypedUser } from 'payload';
import type { Cms } from './contract.ts';
import { goodPassword } from './people.ts';

/** An answer of the CMS's own addresses: its status, and its body where it has one. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Asks the CMS as its web server would be asked. */
export async function ask(
  { payload, environment }: Cms,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  address: string,
  { body, authorization }: { body?: unknown; authorization?: string } = {},
): Promise<Answer> {
  const request = new Request(`http://localhost:3000${address}`, {
    method,
    headers: {
      ...(authorization && { Authorization: authorization }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const response = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: environment.databaseUri,
    request,
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
}

/** What a user of `makeUser` sends along to be known. */
export async function authorizationOf({ payload }: Cms, { email }: TypedUser): Promise<string> {
  const data = { email, password: goodPassword };
  const { token } = await payload.login({ collection: 'users', data });
  return `JWT ${token}`;
}

/** The sentence that an answer says no with. */
export function sentenceOf({ body }: Answer): string {
  const [error] = body['errors'] as { message: string }[];
  return error?.message ?? '';
}
