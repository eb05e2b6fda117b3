import type { HeartbeatAnswer } from '../../content/kiosk/calls.ts';
import type { HeartbeatPost } from '../../content/kiosk/posts.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { keepFault } from '../machine/faults.ts';
import { isUnknown, postToCms } from '../machine/post.ts';
import { readHeartbeat } from '../machine/heartbeat.ts';
import { forgetRegistration, readRegistration } from '../machine/registration.ts';
import { waitingDays } from './kept-sums.ts';
import { sendCounts } from './send-counts.ts';

const minute = 60_000;
/** Interval of heartbeats: they are answered with what staff wants of the machine. */
const beatMinutes = 1;
/** Counts are sent rarely, so that they do not reveal when somebody was there. */
const countsMinutes = 60;

type OnTold = (told: HeartbeatAnswer | undefined) => void;

/**
 * Sends heartbeats and counts for as long as the kiosk runs, if the machine is registered.
 * @param desk its code
 * @param onTold what staff wants of the machine; nothing once it is registered no more
 * @returns a function that stops it
 */
export function startReports(desk: string, onTold: OnTold): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let countsAt = -Infinity;
  let ended = false;

  const beat = async () => {
    const due = performance.now() - countsAt >= countsMinutes * minute;
    try {
      if (await report(desk, due, (told) => !ended && onTold(told))) countsAt = performance.now();
    } catch (error) {
      // A disk that takes nothing more is no reason to fall silent.
      keepFault(localStorage, error);
    } finally {
      if (!ended) timer = setTimeout(() => void beat(), beatMinutes * minute * jitter());
    }
  };
  void beat();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/**
 * Sends a heartbeat now, and then the counts if they are due.
 * @param onTold is called as soon as the heartbeat is answered, whatever becomes of the counts
 * @returns whether counts arrived
 */
export async function report(desk: string, withCounts: boolean, onTold?: OnTold): Promise<boolean> {
  const registration = readRegistration(localStorage, desk);
  if (!registration) {
    onTold?.(undefined);
    return false;
  }
  const waiting = waitingDays(localStorage, desk, dayOfInstant(new Date()));
  const heartbeat = await readHeartbeat(waiting);
  const send = (post: HeartbeatPost) =>
    postToCms<HeartbeatAnswer>('heartbeat', post, registration.token);
  const answered = await send(heartbeat);
  const heard = isUnknown(answered) ? await send(leastOf(heartbeat)) : answered;
  if (heard.state === 'refused' && heard.status === 401) {
    forgetRegistration(localStorage);
    onTold?.(undefined);
  }
  if (heard.state !== 'done') return false;
  onTold?.(heard.body);
  return withCounts && (await sendCounts(registration)) === 'done';
}

/** The part of a heartbeat without which there is none. */
function leastOf({ uptimeSeconds, errors, waitingDays }: HeartbeatPost): HeartbeatPost {
  return { uptimeSeconds, errors: { today: errors.today }, waitingDays };
}

/** Spreads out machines that were switched on together. */
function jitter(): number {
  return 0.9 + Math.random() * 0.2;
}
