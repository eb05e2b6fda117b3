import { dayOfInstant } from '../../content/text/date.ts';
import { postToCms } from '../machine/post.ts';
import { readHeartbeat } from '../machine/heartbeat.ts';
import { forgetRegistration, readRegistration } from '../machine/registration.ts';
import { waitingDays } from './kept-sums.ts';
import { sendCounts } from './send-counts.ts';

const minute = 60_000;
/** Interval of heartbeats; the CMS calls a machine silent after 15 minutes. */
const beatMinutes = 5;
/** Counts are sent rarely, so that they do not reveal when somebody was there. */
const countsMinutes = 60;

/**
 * Sends heartbeats and counts for as long as the kiosk runs, if the machine is registered.
 * @param desk its code
 * @returns a function that stops it
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
 * Sends a heartbeat now, with the counts if they are due.
 * @returns whether everything arrived
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

/** Spreads out machines that were switched on together. */
function jitter(): number {
  return 0.9 + Math.random() * 0.2;
}
