'use client';

import { goesTogether, mostTogether, type TogetherView } from './together.ts';

const failed = 'Chưa làm được, hãy thử lại.';
const noAnswer = 'Máy chủ chưa trả lời. Kiểm tra mạng rồi thử lại.';

/** A fault at a field. */
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

/** A question that waits for the others of the same moment. */
interface Waiting {
  address: string;
  signal: AbortSignal | undefined;
  resolve: (body: unknown) => void;
}

let waiting: Waiting[] = [];

/**
 * Reads an address; undefined when it says no, offline for a moment, or when the editor has left. What
 * panels ask at the same moment goes in one request.
 */
export function look<Body>(address: string, signal?: AbortSignal): Promise<Body | undefined> {
  if (!goesTogether(address.replace(/^\/api/, ''))) return lookAlone(address, signal);
  return new Promise((resolve) => {
    waiting.push({ address, signal, resolve: resolve as Waiting['resolve'] });
    if (waiting.length === 1) setTimeout(askWaiting);
  });
}

async function lookAlone<Body>(address: string, signal?: AbortSignal): Promise<Body | undefined> {
  const answer = await ask<Body>('GET', address, signal && { signal });
  return answer.ok && !signal?.aborted ? answer.body : undefined;
}

function askWaiting(): void {
  const all = waiting;
  waiting = [];
  const asked = [...new Set(all.flatMap((one) => (one.signal?.aborted ? [] : [one.address])))];
  for (let from = 0; from < asked.length; from += mostTogether)
    void askTogether(asked.slice(from, from + mostTogether), all);
  for (const { signal, resolve } of all) if (signal?.aborted) resolve(undefined);
}

async function askTogether(asked: string[], all: Waiting[]): Promise<void> {
  const of = new URLSearchParams(asked.map((address) => ['of', address.replace(/^\/api/, '')]));
  const [first = ''] = asked;
  const bodies =
    asked.length === 1
      ? [await lookAlone(first)]
      : ((await lookAlone<TogetherView>(`/api/together?${of}`))?.answers ?? []).map(
          ({ status, body }) => (status < 400 ? body : undefined),
        );
  for (const { address, signal, resolve } of all) {
    const at = asked.indexOf(address);
    if (at >= 0) resolve(signal?.aborted ? undefined : bodies[at]);
  }
}
