import {
  mostOfPhone,
  type PageReadings,
  readingOf,
  readingsPath,
} from '../../content/readings/sums.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { cacheNames } from './names.ts';
import { cacheKey } from './requests.ts';
import { newestCopy } from './saved-copy.ts';

/** Sums of what was read here without a network and is not told yet, without day or order. */
interface Kept {
  pages: Record<string, number>;
  /** A post that may have arrived: it is sent again as it was. */
  waiting?: { key: string; day: string; pages: PageReadings[] };
  /** The day of the last post. */
  sentOn?: string;
}

const record = '/luot-doc';
/** True while no server answers: what would be sent now would only be held up. */
let isCutOff = false;
let turn: Promise<void> = Promise.resolve();

/** One after the other: each reads what the one before has written. */
function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.then(work).catch(() => undefined);
  return turn;
}

/** Notes that a server answered. */
export function noteAnswer(): void {
  isCutOff = false;
}

/** Counts a page that was opened from its saved copy, since no server answered. */
export function countSaved(address: string): Promise<void> {
  isCutOff = true;
  return inTurn(async () => {
    const { pathname, searchParams } = new URL(address);
    const reading = readingOf(pathname, Boolean(searchParams.get('q')?.trim()));
    if (!reading || !(await newestCopy(cacheKey(address)))) return;
    if (await isUntold()) return;
    const kept = await read();
    const times = kept.pages[reading] ?? 0;
    if (Object.values(kept.pages).reduce((sum, one) => sum + one, 0) >= mostOfPhone.all) return;
    kept.pages[reading] = Math.min(times + 1, mostOfPhone.times);
    await write(kept);
  });
}

/**
 * Tells what was counted, at most once a day and nothing else with it; forgets it where the reader does
 * not want that.
 */
export function tellReadings(isUnwanted: boolean): Promise<void> {
  return inTurn(async () => {
    // Do Not Track is unknown to a worker.
    await (isUnwanted ? caches.open(cacheNames.unwanted) : caches.delete(cacheNames.unwanted));
    if (await isUntold()) return void (await caches.delete(cacheNames.readings));
    if (isCutOff) return;
    const kept = await read();
    const day = dayOfInstant(new Date());
    if (kept.sentOn === day) return;
    const pages = Object.entries(kept.pages).map(([page, times]) => ({ page, times }));
    if (!kept.waiting && pages.length === 0) return;
    kept.waiting ??= { key: draw(), day, pages: pages.splice(0) };
    kept.pages = Object.fromEntries(pages.map(({ page, times }) => [page, times]));
    await write(kept);
    const leaving = new AbortController();
    const patience = setTimeout(() => leaving.abort(), 10_000);
    const { status } = await fetch(readingsPath, {
      signal: leaving.signal,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(kept.waiting),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    }).finally(() => clearTimeout(patience));
    // Whoever shares a network with many tries with a later page.
    if (status === 429) return;
    kept.sentOn = day;
    // Servers that are down get it tomorrow; what is refused for good is dropped.
    if (status < 429) delete kept.waiting;
    await write(kept);
  });
}

/** Tells whether nothing is to be counted here. */
const isUntold = async () =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true ||
  (await caches.has(cacheNames.untold)) ||
  (await caches.has(cacheNames.unwanted));

/** Drawn anew for each post. */
const draw = () => [...crypto.getRandomValues(new Uint32Array(4))].join('-');

async function read(): Promise<Kept> {
  const response = await caches.match(record, { cacheName: cacheNames.readings });
  return response ? ((await response.json()) as Kept) : { pages: {} };
}

async function write(kept: Kept): Promise<void> {
  const cache = await caches.open(cacheNames.readings);
  await cache.put(record, new Response(JSON.stringify(kept)));
}
