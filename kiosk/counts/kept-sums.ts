import type { IsEveryday } from '../../content/text/everyday-words.ts';
import {
  fieldsOf,
  isCount,
  isText,
  listOf,
  readJson,
  recordOf,
  type Guard,
} from '../../content/kept-json.ts';
import {
  addSums,
  boundSearches,
  type DaySums,
  noSums,
  withoutNames,
} from '../../content/kiosk/sums.ts';

/** The days that this machine counted and the CMS may not have yet. */
export interface KeptSums {
  /** Code of the desk they were counted at; another desk starts from nothing. */
  desk: string;
  /** Random number of these sums, by which the CMS tells two machines of a desk apart. */
  device: string;
  /** By day in Asia/Ho_Chi_Minh. */
  days: Record<string, DaySums>;
}

const key = 'kiosk-counts';

const isDaySums: Guard<DaySums> = fieldsOf({
  tasks: listOf(fieldsOf({ guide: isText, opened: isCount, finished: isCount, left: isCount })),
  missed: listOf(fieldsOf({ text: isText, times: isCount })),
  missedOther: isCount,
});

const isKeptSums: Guard<KeptSums> = fieldsOf({
  desk: isText,
  device: isText,
  days: recordOf(isDaySums),
});

/** Days kept while offline; the oldest are dropped first. */
const mostDays = 60;

export function readKeptSums(storage: Pick<Storage, 'getItem'>, desk: string): KeptSums {
  const kept = readJson(storage.getItem(key), isKeptSums);
  if (kept?.desk === desk) return kept;
  return { desk, device: crypto.randomUUID(), days: {} };
}

/** Adds a visit to the day's sums; it cannot be told apart in them. */
export function keepVisit(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  desk: string,
  { visit, day }: { visit: DaySums; day: string },
): void {
  const kept = readKeptSums(storage, desk);
  const before = kept.days[day] ?? noSums;
  const sums = boundSearches(addSums([before, visit]), before);
  const days = Object.entries({ ...kept.days, [day]: sums })
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(-mostDays);
  storage.setItem(key, JSON.stringify({ ...kept, days: Object.fromEntries(days) }));
}

/** Drops days the CMS has. Today's sums stay, they are still growing. */
export function dropDays(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  desk: string,
  { sent, today }: { sent: string[]; today: string },
): void {
  const kept = readKeptSums(storage, desk);
  const waiting = Object.entries(kept.days).filter(([day]) => day === today || !sent.includes(day));
  storage.setItem(key, JSON.stringify({ ...kept, days: Object.fromEntries(waiting) }));
}

/** Days before today that the CMS does not have yet. */
export function waitingDays(
  storage: Pick<Storage, 'getItem'>,
  desk: string,
  today: string,
): number {
  return Object.keys(readKeptSums(storage, desk).days).filter((day) => day !== today).length;
}

/** Takes the names out of what an older version kept when more texts were. */
export function forgetNames(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  desk: string,
  isEveryday: IsEveryday,
): void {
  const kept = readKeptSums(storage, desk);
  const days = Object.entries(kept.days).map(
    ([day, sums]) => [day, withoutNames(sums, isEveryday)] as const,
  );
  if (days.every(([day, { missed }]) => missed.length === kept.days[day]?.missed.length)) return;
  storage.setItem(key, JSON.stringify({ ...kept, days: Object.fromEntries(days) }));
}
