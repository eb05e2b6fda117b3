import type { Payload } from 'payload';
import { doWhatIsDue } from './due.ts';

/** Milliseconds between two looks: what is set for a minute happens within it. */
const pause = 10_000;

/** Looks again and again whether something is due, as long as the process lives. */
export function startClock(payload: Payload): void {
  const look = async () => {
    try {
      await doWhatIsDue(payload, new Date());
    } catch (error) {
      payload.logger.error({ err: error, msg: 'What is due could not be looked up' });
    }
    setTimeout(look, pause).unref();
  };
  void look();
}
