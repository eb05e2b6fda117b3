import { fieldsOf, isCount, isText, readJson, type Guard } from '../../content/kept-json.ts';
import { dayOfInstant } from '../../content/text/date.ts';

/** Failures of one day: how many, and the kind and place in the code of the last one. */
export interface Faults {
  day: string;
  count: number;
  last: string;
}

const key = 'kiosk-faults';

const isFaults: Guard<Faults> = fieldsOf({ day: isText, count: isCount, last: isText });

/** The failures of a day; none unless it is the stored one. */
export function readFaults(storage: Pick<Storage, 'getItem'>, day: string): Faults {
  const kept = readJson(storage.getItem(key), isFaults);
  return kept?.day === day ? kept : { day, count: 0, last: '' };
}

/**
 * Counts a failure, without its message: that might quote what somebody typed. Where nothing more can be
 * kept, it is not counted: who recovers from a failure needs no second one.
 */
export function keepFault(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  error: unknown,
  now = new Date(),
): void {
  const day = dayOfInstant(now);
  const { count } = readFaults(storage, day);
  const faults: Faults = { day, count: count + 1, last: placeOf(error) };
  try {
    storage.setItem(key, JSON.stringify(faults));
  } catch {
    // The machine goes on.
  }
}

/**
 * Also counts what no error boundary catches: rejected promises and throwing handlers. Events without
 * an error, such as the ResizeObserver loop notice, are ignored.
 */
export function watchFaults(): void {
  addEventListener('error', ({ error }) => error && keepFault(localStorage, error));
  addEventListener('unhandledrejection', ({ reason }) => keepFault(localStorage, reason));
}

/** "TypeError · kiosk.DxY3.js:1:20418" */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /[\w.-]+\.m?[jt]sx?(?:\?[^:\s]*)?:\d+:\d+/.exec(error.stack ?? '')?.[0];
  return place ? `${error.name} · ${place}` : error.name;
}
