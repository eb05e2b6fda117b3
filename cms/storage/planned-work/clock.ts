import type { Payload } from 'payload';
import type { Recurring } from '../../base/wing.ts';

/** Milliseconds between two looks: what is set for a minute happens within it. */
const pause = 10_000;

/** Does what the wings want done again and again, as long as the process lives. */
export function startClock(payload: Payload): void {
  const all = payload.config.custom?.['recurring'] as Recurring[] | undefined;
  for (const one of all ?? []) keepsLooking(payload, one);
}

/** Does one thing again and again. A fault is logged, and nothing else waits for it. */
function keepsLooking(payload: Payload, { name, resume }: Recurring): void {
  const look = async () => {
    try {
      await resume(payload);
    } catch (error) {
      payload.logger.error({ err: error, msg: `${name} could not be taken up` });
    }
    setTimeout(look, pause).unref();
  };
  void look();
}
