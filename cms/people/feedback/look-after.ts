import type { Payload } from 'payload';
import { gatherSearches } from './searches.ts';

/** Milliseconds between two rounds: nothing here is urgent. */
const every = 60 * 60 * 1000;

const lookedAt = new WeakMap<Payload, number>();

/** Once an hour what desks looked for in vain comes in. */
export async function lookAfterFeedback(payload: Payload, now: Date): Promise<void> {
  if (now.getTime() - (lookedAt.get(payload) ?? 0) < every) return;
  lookedAt.set(payload, now.getTime());
  await gatherSearches(payload, now);
}
