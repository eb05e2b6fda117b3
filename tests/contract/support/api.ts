import type { TypedUser } from 'payload';
import { answerApi } from '../../../cms/web/api/answer.ts';
import { visitorHeader } from '../../../cms/base/limits/network.ts';
import { type CmsState, cmsState, cmsStateAddress } from '../../../content/schema/cms-state.ts';
import { monitorWord } from '../../../env/secret.ts';
import type { Role } from '../../../cms/base/access/roles.ts';
import type { Cms } from './contract.ts';
import { goodPassword, makeUser } from './people.ts';

/** An answer of the CMS's own addresses: its status, and its body where it has one. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

/** A sent request: from the admin in a browser, unless it says otherwise. */
export interface Sent {
  body?: unknown;
  /** In place of a body of JSON. */
  raw?: Buffer<ArrayBuffer> | FormData;
  /** In place of a body of JSON: what a form of the admin posts. */
  form?: object;
  /** The file that comes along with it. */
  file?: { name: string; mimetype: string; data: Buffer };
  authorization?: string;
  /** Address of the visitor, as the web server of the CMS tells it. */
  from?: string;
  headers?: Record<string, string>;
}

/** Asks the CMS as its web server would be asked. */
export async function ask(
  cms: Cms,
  method: string,
  address: string,
  sent: Sent = {},
): Promise<Answer> {
  const response = await respond(cms, method, address, sent);
  const text = await response.text();
  const parsed = text === '' ? {} : (JSON.parse(text) as Answer['body']);
  return { status: response.status, body: parsed, headers: response.headers };
}

/** Asks for what may be no JSON, a file. */
export async function respond(
  { payload, environment }: Cms,
  method: string,
  address: string,
  { body, raw, form, file, authorization, from = '203.0.113.1', headers }: Sent = {},
): Promise<Response> {
  const request = new Request(`http://localhost:3000${address}`, {
    method,
    headers: withoutEmpty({
      Origin: 'http://localhost:3000',
      [visitorHeader]: from,
      ...(authorization && { Authorization: authorization }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    }),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(raw && { body: raw }),
    ...(form && { body: formOf(form, file) }),
  });
  return answerApi({
    config: payload.config,
    payloadInstanceCacheKey: environment.databaseUri,
    request,
  });
}

function formOf(fields: object, file: Sent['file']): FormData {
  const form = new FormData();
  if (file)
    form.append('file', new File([Uint8Array.from(file.data)], file.name, { type: file.mimetype }));
  form.append('_payload', JSON.stringify(fields));
  return form;
}

/** Returns the header a user of `makeUser` sends along to be known. */
export async function authorizationOf({ payload }: Cms, { email }: TypedUser): Promise<string> {
  const data = { email, password: goodPassword };
  const { token } = await payload.login({ collection: 'users', data });
  return `JWT ${token}`;
}

/** Asks as a user of `makeUser` who has just signed in. */
export async function askAs(
  cms: Cms,
  user: TypedUser,
  method: string,
  address: string,
  body?: unknown,
): Promise<Answer> {
  const authorization = await authorizationOf(cms, user);
  return ask(cms, method, address, { authorization, body });
}

/** What the CMS tells the watchman of the server. */
export async function watchedState(cms: Cms): Promise<CmsState> {
  const authorization = `Bearer ${monitorWord(cms.payload.config.secret)}`;
  return cmsState.parse((await ask(cms, 'GET', cmsStateAddress, { authorization })).body);
}

/** Somebody who is signed in. */
export interface Person {
  user: TypedUser;
  authorization: string;
}

/** Makes somebody, who signs in; a commune official looks after `commune`. */
export async function enter(cms: Cms, role: Role, commune?: string): Promise<Person> {
  const user = await makeUser(cms.payload, role, commune);
  return { user, authorization: await authorizationOf(cms, user) };
}

/** Logs in as the form of the admin does. */
export function logIn(
  cms: Cms,
  body: { email: string; password: string },
  { from, cookie = '' }: { from?: string; cookie?: string } = {},
): Promise<Answer> {
  const headers = { Cookie: cookie };
  return ask(cms, 'POST', '/api/users/login', { body, ...(from && { from }), headers });
}

/** The cookies that an answer sets, as they are sent back. */
export function cookiesOf({ headers }: Answer): string[] {
  return headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');
}

/** The sentence that an answer says no with. */
export function sentenceOf({ body }: Pick<Answer, 'body'> & Partial<Answer>): string {
  const [error] = body['errors'] as { message: string }[];
  return error?.message ?? '';
}

function withoutEmpty(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}
