import type { Changed } from '../../editing/changed.ts';
import { accountHeader, openedHeader, openedVersion } from '../../editing/headers.ts';
import { checkSession, tellTabs } from './check.ts';
import { openedAt, tellOutcome } from './saves.ts';
import { sessionNow, whenBack } from './session-store.ts';
import { texts } from './texts.ts';

type Fetch = typeof window.fetch;

interface Post {
  send: Fetch;
  url: string;
  init: RequestInit;
  /** `<collection>/<id>`, `<collection>`, `globals/<slug>`: what lies behind `/api/`. */
  of: string;
  /** True if a form of Payload saves a document. */
  isForm: boolean;
}

/** Matches the addresses that are not asked for by a logged-in user. */
const outside = /^(?:public\/|users\/(?:login|refresh-token|forgot-password|password-link|reset))/;

let isWatching = false;

/**
 * Stands in front of all that the admin posts, whichever button does it: a save says whose it is and
 * which version it changes; when the session is over it waits until somebody has logged in again, and
 * goes on; a failure is one clear sentence, and the form keeps what stands in it.
 * @param onLogout what has to be forgotten
 */
export function watchPosts(onLogout: (account: string) => void): void {
  if (typeof window === 'undefined' || isWatching) return;
  isWatching = true;
  const send = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    const post = postOf(send, input, init);
    if (!post) return send(input, init);
    if (!isLogout(post)) return watched(post);
    return loggingOut(() => send(input, init), onLogout);
  };
}

/** Logging out here, or of everywhere. */
function isLogout({ of, init }: Post): boolean {
  const { account } = sessionNow();
  const ofAll = of === `users/${account?.id ?? ''}/sessions` && init.method === 'DELETE';
  return of === 'users/logout' || ofAll;
}

async function loggingOut(
  send: () => Promise<Response>,
  onLogout: (account: string) => void,
): Promise<Response> {
  // Payload forgets who it was while it waits.
  const { account } = sessionNow();
  const answer = await send();
  if (account) onLogout(account.id);
  tellTabs();
  return answer;
}

function postOf(send: Fetch, input: RequestInfo | URL, init: RequestInit): Post | undefined {
  if (input instanceof Request || (init.method ?? 'GET').toUpperCase() === 'GET') return undefined;
  const { origin, pathname, href } = new URL(input, window.location.href);
  if (origin !== window.location.origin || !pathname.startsWith('/api/')) return undefined;
  const of = pathname.slice('/api/'.length);
  const isForm = init.body instanceof FormData && init.body.has('_payload');
  return outside.test(of) ? undefined : { send, url: href, init, of, isForm };
}

async function watched(post: Post): Promise<Response> {
  const { send, url, init, of, isForm } = post;
  let answer: Response;
  try {
    answer = await send(url, { ...init, headers: headersOf(post) });
  } catch (error) {
    if (!isForm) throw error;
    throw failure(of, texts.noNetwork);
  }
  if ((answer.status === 401 || answer.status === 403) && !(await checkSession())) {
    if (await whenBack()) return watched(post);
    if (isForm) throw failure(of, texts.notSaved);
    return answer;
  }
  return isForm ? outcomeOf(of, answer) : answer;
}

function headersOf({ init, of, isForm }: Post): Headers {
  const headers = new Headers(init.headers);
  const { account } = sessionNow();
  if (account) headers.set(accountHeader, account.id);
  const updatedAt = isForm && openedAt(of);
  if (updatedAt) headers.set(openedHeader, openedVersion(of, updatedAt));
  return headers;
}

/**
 * Answers a form. Payload's form counts as unchanged after an answer that says no, and its button
 * goes dead; after an error it stays as it is, so that is what it is given.
 */
async function outcomeOf(of: string, answer: Response): Promise<Response> {
  if (answer.ok) tellOutcome(of, { is: 'saved' });
  else if ([409, 423].includes(answer.status) || answer.status >= 500) {
    const { message, changed } = await saidBy(answer);
    if (changed) tellOutcome(of, { is: 'late', changed });
    throw failure(of, (answer.status < 500 && message) || texts.trouble);
  } else {
    const { message } = answer.status === 429 ? await saidBy(answer.clone()) : {};
    tellOutcome(of, { is: 'failed', ...(message && { sentence: message }) });
  }
  return answer;
}

interface Said {
  errors?: { message?: string; data?: { changed?: Changed } | null }[];
}

async function saidBy(answer: Response): Promise<{ message?: string; changed?: Changed }> {
  try {
    const [error] = ((await answer.json()) as Said).errors ?? [];
    const { message, data } = error ?? {};
    return { ...(message && { message }), ...(data?.changed && { changed: data.changed }) };
  } catch {
    return {};
  }
}

function failure(of: string, sentence: string): Error {
  tellOutcome(of, { is: 'failed' });
  return new Error(sentence);
}
