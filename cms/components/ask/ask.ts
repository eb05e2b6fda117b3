'use client';

const failed = 'Chưa làm được, hãy thử lại.';
const noAnswer = 'Máy chủ chưa trả lời. Kiểm tra mạng rồi thử lại.';

/** What is wrong at a field. */
export interface Fault {
  path: string;
  message: string;
}

/** A refusal is one Vietnamese sentence; `faults` are those of fields, `data` is what else it says. */
export type Answer<Body = unknown> =
  | { ok: true; status: number; body: Body }
  | {
      ok: false;
      /** Missing when there was no answer. */
      status?: number;
      message: string;
      faults: Fault[];
      data?: Record<string, unknown>;
    };

interface Said {
  errors?: { message: string; data?: (Record<string, unknown> & { errors?: Fault[] }) | null }[];
}

interface Asked {
  body?: unknown;
  signal?: AbortSignal;
}

/** Asks the CMS for something as the one who is logged in. It never throws. */
export async function ask<Body = unknown>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  address: string,
  { body, signal }: Asked = {},
): Promise<Answer<Body>> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      ...(signal && { signal }),
      ...sent(body),
    });
    const { ok, status } = response;
    const answer = (await response.json()) as Body & Said;
    if (ok) return { ok, status, body: answer };
    const { message = failed, data } = answer.errors?.[0] ?? {};
    return { ok, status, message, faults: data?.errors ?? [], ...(data && { data }) };
  } catch {
    return { ok: false, message: noAnswer, faults: [] };
  }
}

/** A form says itself how it is written, everything else goes as JSON. */
function sent(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** Sends an order to the CMS. */
export function post<Body = unknown>(address: string, body: unknown): Promise<Answer<Body>> {
  return ask('POST', address, { body });
}

/** What an address has; undefined when it says no, offline for a moment, or when the editor has left. */
export async function look<Body>(address: string, signal?: AbortSignal): Promise<Body | undefined> {
  const answer = await ask<Body>('GET', address, signal && { signal });
  return answer.ok && !signal?.aborted ? answer.body : undefined;
}
