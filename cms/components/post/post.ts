'use client';

const failed = 'Chưa làm được, hãy thử lại.';

export type Answer = { ok: true; body: unknown } | { ok: false; message: string };

/** Posts to the CMS; a refusal comes back as one Vietnamese sentence. */
export async function post(address: string, body: unknown): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { errors?: { message: string }[] };
    if (response.ok) return { ok: true, body: answer };
    return { ok: false, message: answer.errors?.[0]?.message ?? failed };
  } catch {
    return { ok: false, message: failed };
  }
}
