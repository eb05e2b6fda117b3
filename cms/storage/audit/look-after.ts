import type { Payload } from 'payload';
import { forgetAudit } from './forget.ts';

/** Milliseconds between two rounds: nothing here is urgent. */
const every = 60 * 60 * 1000;

const lookedAt = new WeakMap<Payload, number>();

/** Once an hour entries that were kept long enough go. */
export async function lookAfterAudit(payload: Payload, now: Date): Promise<void> {
  if (now.getTime() - (lookedAt.get(payload) ?? 0) < every) return;
  lookedAt.set(payload, now.getTime());
  await forgetAudit(payload, now);
}
