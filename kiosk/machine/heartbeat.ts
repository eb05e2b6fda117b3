import type { HeartbeatPost } from '../../content/kiosk/posts.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { readFaults } from './faults.ts';
import { readKeptRelease } from './kept-release.ts';
import { askPrinter } from './printer.ts';

const startedKey = 'kiosk-started';

/** The state of this machine. `waitingDays`: days of counts the CMS may not have yet. */
export async function readHeartbeat(waitingDays: number, now = new Date()): Promise<HeartbeatPost> {
  const { count, last } = readFaults(localStorage, dayOfInstant(now));
  return {
    release: readKeptRelease(localStorage)?.id,
    uptimeSeconds: uptimeSeconds(sessionStorage, now),
    storage: await storageUse(),
    errors: { today: count, last: last.slice(0, 160) || undefined },
    waitingDays,
    printer: await askPrinter(),
  };
}

/** Seconds since the browser was started; reloads do not reset it. */
function uptimeSeconds(storage: Pick<Storage, 'getItem' | 'setItem'>, now = new Date()): number {
  const kept = Number(storage.getItem(startedKey));
  if (!kept) storage.setItem(startedKey, String(now.getTime()));
  return Math.max(0, Math.round((now.getTime() - (kept || now.getTime())) / 1000));
}

/** Bytes stored for the kiosk; undefined where the browser does not say. */
export async function storageUse(): Promise<HeartbeatPost['storage']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined ? undefined : { used: usage, quota: quota ?? 0 };
  } catch {
    return undefined;
  }
}
