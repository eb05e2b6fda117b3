import type { HeartbeatAnswer } from '../../content/kiosk/calls.ts';
import { dayOfInstant } from '../../content/text/date.ts';

/** The answer to a heartbeat, and when it came (ISO 8601). */
export interface Heard {
  answer: HeartbeatAnswer;
  at: string;
}

/**
 * Keeps what still holds of it: a closed desk and a note for the day on which they were said, a key until its
 * time, also while there is no network to hear that they ended.
 */
export function holding({ answer, at }: Heard, now: Date): HeartbeatAnswer {
  const { closed, note, showKey, ...lasting } = answer;
  const isToday = dayOfInstant(at) === dayOfInstant(now);
  return {
    ...lasting,
    closed: isToday && closed,
    ...(isToday && note && { note }),
    ...(showKey && showKey > now.toISOString() && { showKey }),
  };
}
