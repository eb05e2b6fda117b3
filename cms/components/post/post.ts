'use client';

const failed = 'Chưa làm được, hãy thử lại.';

export type Answer =
  | { ok: true; body: unknown }
  /** `data` is what the refusal says to the screen beside its sentence. */
  | { ok: false; message: string; data?: Record<string, unknown> };

interface Said {
  errors?: { message: string; data?: Record<string, unknown> }[];
}

/** Asks the CMS for something; what it says no to comes back as one Vietnamese sentence. */
export async function ask(method: string, address: string, body?: unknown): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = (await response.json()) as Said;
    if (response.ok) return { ok: true, body: answer };
    const [error] = answer.errors ?? [];
    return {
      ok: false,
      message: error?.message ?? failed,
      ...(error?.data && { data: error.data }),
    };
  } catch {
    return { ok: false, message: failed };
  }
}

/** Sends an order to the CMS. */
export function post(address: string, body: unknown): Promise<Answer> {
  return ask('POST', address, body);
}
