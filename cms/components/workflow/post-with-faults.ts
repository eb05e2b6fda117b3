const failed = 'Chưa làm được, hãy thử lại.';

/** What is wrong at a field. */
export interface Fault {
  path: string;
  message: string;
}

type Answer = { ok: true; body: unknown } | { ok: false; message: string; faults: Fault[] };

/** Sends an order to the CMS; what it says no to comes back with what is wrong at which field. */
export async function postWithFaults(address: string, order: unknown): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(order),
    });
    const body = (await response.json()) as {
      errors?: { message: string; data?: { errors?: Fault[] } | null }[];
    };
    if (response.ok) return { ok: true, body };
    const [error] = body.errors ?? [];
    return { ok: false, message: error?.message ?? failed, faults: error?.data?.errors ?? [] };
  } catch {
    return { ok: false, message: failed, faults: [] };
  }
}
