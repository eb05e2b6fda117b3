/** The outcome of a post; never thrown, since the kiosk goes on without a network. */
export type PostResult<Body> =
  | { state: 'done'; body: Body }
  /** The CMS said no; `message` is its sentence, in Vietnamese where it has one. */
  | { state: 'refused'; status: number; message: string | undefined }
  | { state: 'unreachable' };

const longestMilliseconds = 15_000;

/** Sends something to the CMS through the site's own web server. */
export async function postToCms<Body>(
  what: 'register' | 'counts' | 'heartbeat' | 'call' | 'pair' | 'devices' | 'withdraw',
  body: unknown,
  token?: string,
  patience = longestMilliseconds,
): Promise<PostResult<Body>> {
  try {
    const response = await fetch(`/api/public/kiosk/${what}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: endAfter(patience),
    });
    const answer: unknown = response.status === 204 ? {} : await response.json();
    if (response.ok) return { state: 'done', body: answer as Body };
    return { state: 'refused', status: response.status, message: sentenceIn(answer) };
  } catch {
    return { state: 'unreachable' };
  }
}

/**
 * Tells that a post has something in it which the CMS does not know, as one that went back to an earlier
 * release: what can be missed is left out then.
 */
export function isUnknown(result: PostResult<unknown>): boolean {
  return result.state === 'refused' && result.status === 400;
}

/** The CMS answers with a list of errors, the web server in front of it with one message. */
function sentenceIn(answer: unknown): string | undefined {
  const { errors, message } = answer as { errors?: { message?: string }[]; message?: string };
  return errors?.[0]?.message ?? message;
}

/**
 * Tells whether the site can be reached right now; `navigator.onLine` only knows about the cable.
 */
export async function isOnline(): Promise<boolean> {
  try {
    await askHealth();
    return true;
  } catch {
    return false;
  }
}

/**
 * The web server's health, never from a cache.
 * @throws {Error} when it does not answer in time
 */
export function askHealth(): Promise<Response> {
  return fetch('/healthz', { cache: 'no-store', signal: endAfter(longestMilliseconds) });
}

/** `AbortSignal.timeout` for tablets that lack it. */
export function endAfter(milliseconds: number): AbortSignal {
  const end = new AbortController();
  setTimeout(() => end.abort(), milliseconds);
  return end.signal;
}
