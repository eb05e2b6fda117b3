/** The outcome of a post; never thrown. */
export type Posted<Body> =
  | { state: 'done'; body: Body }
  | { state: 'refused'; status: number; message?: string }
  | { state: 'unreachable' };

/** Milliseconds after which an answer is waited for no longer: the next question is due. */
const patience = 5000;

/** Asks the CMS something as this device, through the web server of the site. */
export async function postToDesk<Body>(
  what: 'pair' | 'poll' | 'answer' | 'today',
  body: object,
  token?: string,
): Promise<Posted<Body>> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), patience);
  try {
    const response = await fetch(`/api/public/quay/${what}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: end.signal,
    });
    const answer: unknown = await response.json();
    if (response.ok) return { state: 'done', body: answer as Body };
    const { errors, message } = answer as { errors?: { message: string }[]; message?: string };
    const said = errors?.[0]?.message ?? message;
    return { state: 'refused', status: response.status, ...(said && { message: said }) };
  } catch {
    return { state: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
