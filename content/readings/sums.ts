import { kioskPage, offlinePage, searchPage } from '../addresses.ts';
import { pageAddressPattern } from '../feedback.ts';
import type { MissedSearch } from '../kiosk/sums.ts';

/** The kinds of places where something is read: on the site, on a phone without a network, at a desk. */
export const readingPlaces = ['site', 'offline', 'kiosk'] as const;
export type ReadingPlace = (typeof readingPlaces)[number];

/** The readings of one page. */
export interface PageReadings {
  /** Its address, or {@link askedSearch}. */
  page: string;
  times: number;
}

/** Readings of a day at one kind of place: sums without order, hour or person. */
export interface ReadingSums {
  pages: PageReadings[];
  /** Searches that found nothing, in everyday words, and how many others. */
  missed: MissedSearch[];
  missedOther: number;
}

export const noReadings: ReadingSums = { pages: [], missed: [], missedOther: 0 };

/** The search with a question, apart from the page that only waits for one. */
export const askedSearch = `${searchPage}?q=`;

/** The address that takes the sums of a phone. */
export const readingsPath = '/api/public/readings';

/** The most that a phone sends at once: times of one page, and of all together. */
export const mostOfPhone = { times: 20, all: 200 } as const;

/** Different pages and texts that a day keeps; a site that has more is read by machines. */
export const mostOfDay = { pages: 5000, missed: 300 } as const;

const longestAddress = 200;

/**
 * Names what is read at an address; nothing for what is no page of its own: kiosks count for themselves,
 * and the page on having no network stands in for another.
 */
export function readingOf(path: string, asksSomething = false): string | undefined {
  if (path === searchPage && asksSomething) return askedSearch;
  const isPage = path.length <= longestAddress && pageAddressPattern.test(path);
  return isPage && path !== offlinePage && !path.startsWith(kioskPage) ? path : undefined;
}

/** Adds sums up; in whichever order, it comes to the same. Beyond the most of a day texts are only counted. */
export function addReadings(all: readonly ReadingSums[]): ReadingSums {
  const pages = new Map<string, number>();
  const missed = new Map<string, number>();
  let missedOther = 0;
  for (const sums of all) {
    for (const { page, times } of sums.pages) pages.set(page, (pages.get(page) ?? 0) + times);
    for (const { text, times } of sums.missed) missed.set(text, (missed.get(text) ?? 0) + times);
    missedOther += sums.missedOther;
  }
  return {
    pages: sorted(pages).map(([page, times]) => ({ page, times })),
    missed: sorted(missed).map(([text, times]) => ({ text, times })),
    missedOther,
  };
}

/** Sorted, so that no list tells an order. */
function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

/**
 * Keeps a day within its bounds: pages that it has go first, then new ones; texts beyond are counted
 * without their words.
 */
export function boundReadings(sums: ReadingSums, known: ReadingSums): ReadingSums {
  const old = new Set(known.pages.map(({ page }) => page));
  const oldTexts = new Set(known.missed.map(({ text }) => text));
  const first = <Row>(rows: Row[], isOld: (row: Row) => boolean, most: number) =>
    new Set([...rows.filter(isOld), ...rows.filter((row) => !isOld(row))].slice(0, most));
  const pages = first(sums.pages, ({ page }) => old.has(page), mostOfDay.pages);
  const missed = first(sums.missed, ({ text }) => oldTexts.has(text), mostOfDay.missed);
  return {
    pages: sums.pages.filter((row) => pages.has(row)),
    missed: sums.missed.filter((row) => missed.has(row)),
    missedOther: sums.missed.reduce(
      (sum, row) => sum + (missed.has(row) ? 0 : row.times),
      sums.missedOther,
    ),
  };
}
