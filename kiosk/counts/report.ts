import { dayOfInstant } from '../../content/text/date.ts';
import { postToCms } from '../device/post.ts';
import { readHeartbeat } from '../device/heartbeat.ts';
import { forgetRegistration, readRegistration } from '../device/registration.ts';
import { waitingDays } from './kept-sums.ts';
import { sendCounts } from './send-counts.ts';

const minute = 60_000;
/** How often the device says that it is well; the CMS takes 15 minutes without a word for silence. */
const beatMinutes = 5;
/** Counts go seldom, so that nobody can tell from them when somebody was there. */
const countsMinutes = 60;

/**
 * Says how the device is and sends what it counted, again and again while the kiosk runs. A device
 * that is not registered sends nothing.
 * @param desk its code
 * @returns what ends it
 */
export function startReports(desk: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let countsAt = -Infinity;
  let ended = false;

  const beat = async () => {
    const due = performance.now() - countsAt >= countsMinutes * minute;
    if ((await report(desk, due)) && due) countsAt = performance.now();
    if (!ended) timer = setTimeout(() => void beat(), beatMinutes * minute * jitter());
  };
  void beat();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/**
 * One word to the CMS now, with the counts if they are due.
 * @returns whether everything has arrived
 */
export async function report(desk: string, withCounts: boolean): Promise<boolean> {
  const registration = readRegistration(localStorage, desk);
  if (!registration) return false;
  const waiting = waitingDays(localStorage, desk, dayOfInstant(new Date()));
  const heartbeat = await readHeartbeat(waiting);
  const heard = await postToCms('heartbeat', heartbeat, registration.token);
  if (heard.state === 'refused' && heard.status === 401) forgetRegistration(localStorage);
  if (heard.state !== 'done') return false;
  return !withCounts || (await sendCounts(registration)) === 'done';
}

/** Machines that were switched on together do not speak together for ever. */
function jitter(): number {
  return 0.9 + Math.random() * 0.2;
}
