import { setTimeout as delay } from 'node:timers/promises';
import type { Payload } from 'payload';
import { readPublication } from '../../cms/publishing/publication/publication.ts';

/** Milliseconds between two checks for progress. */
const pause = 500;

/**
 * Asks the publishing process for something and waits until it is done.
 * @param ask rings, or asks for a rollback
 * @param onAsked called once the request is placed
 * @returns the release that is live afterwards
 * @throws {Error} with the reason when that process fails at it
 */
export async function askPublisher(
  payload: Payload,
  ask: (payload: Payload) => Promise<void>,
  onAsked: () => void,
): Promise<string | null> {
  const { failedAt: failedBefore } = await readPublication(payload);
  await ask(payload);
  onAsked();
  const { requestedSeq: asked } = await readPublication(payload);
  for (;;) {
    const { builtSeq, state, error, failedAt, liveRelease } = await readPublication(payload);
    if (builtSeq >= asked) return liveRelease;
    const failedNow = state === 'failed' && failedAt !== failedBefore;
    if (failedNow) throw new Error(error ?? 'không rõ lý do.');
    await delay(pause);
  }
}
