import {
  articleAddress,
  fixed,
  guideAddress,
  meetingAddress,
  noticeAddress,
  parseAddress,
} from '../../content/addresses.ts';
import { changesOf } from '../../content/snapshot/changes.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { comingMeetings, placeInWords, timeInWords } from './coming-meetings.ts';
import type { Listing } from './frame.ts';
import type { Lookup } from './lookup.ts';
import type { FilePage } from './page.ts';
import { guideSummary, inVietnamese } from './rows.ts';

/** `/rss.xml` */
export interface FeedData {
  siteUrl: string;
  province: string;
  items: FeedItem[];
}

interface FeedItem {
  address: string;
  title: string;
  summary: string;
  /**
   * The day it became what it is: the day of a document of the state, the beginning of a notice,
   * else the last change.
   */
  date: string;
}

/** A part of the sitemap: the pages of one commune, or all others. */
export interface SitemapData {
  siteUrl: string;
  pages: Dated[];
}

/** `/sitemap.xml`: which parts there are. */
export interface SitemapIndexData {
  siteUrl: string;
  parts: Dated[];
}

/** An address and when what it shows was last changed, if that is known. */
export interface Dated {
  address: string;
  changedAt?: string;
}

/** `/robots.txt` */
export interface RobotsData {
  siteUrl: string;
}

declare module './page.ts' {
  interface FileKinds {
    feed: FeedData;
    sitemap: SitemapData;
    'sitemap-index': SitemapIndexData;
    robots: RobotsData;
  }
}

/** The number of items a feed reader is given. */
const feedLength = 30;
/** Hamlets have many meetings: the feed tells the latest of them, and calendars tell all. */
const meetingsTold = 8;

/** Files for feed readers and search engines. */
export function feedFiles(sitemaps: Map<string, Dated[]>, lookup: Lookup): FilePage[] {
  const { siteUrl, province } = lookup.snapshot.settings;
  const file: Pick<FilePage, 'language' | 'fullText' | 'shows'> = {
    language: 'vi',
    fullText: false,
    shows: [],
  };
  return [
    {
      ...file,
      address: fixed.feed,
      kind: 'feed',
      data: { siteUrl, province, items: newest(lookup) },
    },
    {
      ...file,
      address: '/sitemap.xml',
      kind: 'sitemap-index',
      data: { siteUrl, parts: [...sitemaps].map(([address, pages]) => newestOf(address, pages)) },
    },
    sitemapFile(sitemapAddress(), sitemaps.get(sitemapAddress()) ?? [], lookup),
    { ...file, address: '/robots.txt', kind: 'robots', data: { siteUrl } },
  ];
}

/** The pages that a part of the sitemap names. */
export function sitemapFile(address: string, pages: Dated[], lookup: Lookup): FilePage {
  const { siteUrl } = lookup.snapshot.settings;
  const data = { siteUrl, pages };
  return { address, kind: 'sitemap', language: 'vi', fullText: false, shows: [], data };
}

/** Returns the address of the file that names the pages of a commune, or those of no commune. */
export const sitemapAddress = (commune = 'trang') => `/sitemap/${commune}.xml`;

/**
 * Lists each part of the sitemap. In parts, so that a change in one hamlet makes a small file anew
 * and not one with all addresses.
 */
export function sitemapsOf(listed: Listing[], snapshot: Snapshot): Map<string, Dated[]> {
  const changes = changesOf(snapshot);
  const shown = listed.filter(({ isHidden }) => !isHidden);
  const byPart = Map.groupBy(shown, ({ address }) => sitemapAddress(communeOf(address)));
  const dated = ({ address, shows }: Listing) =>
    dateOf(
      address,
      shows.map((record) => changes.get(record)),
    );
  return new Map([...byPart].map(([part, pages]) => [part, pages.map(dated)]));
}

function communeOf(address: string): string | undefined {
  const { kind, slug, commune } = parseAddress(address) ?? {};
  return kind === 'hamlets' ? commune : kind === 'communes' ? slug : undefined;
}

function newestOf(address: string, dated: Dated[]): Dated {
  return dateOf(
    address,
    dated.map(({ changedAt }) => changedAt),
  );
}

function dateOf(address: string, instants: (string | undefined)[]): Dated {
  const changedAt = instants.reduce(later, undefined);
  return { address, ...(changedAt && { changedAt }) };
}

function later(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return Date.parse(right) > Date.parse(left) ? right : left;
}

function newest(lookup: Lookup): FeedItem[] {
  const { snapshot, policies, begunNotices } = lookup;
  const entries = [
    ...inVietnamese(snapshot.guides).map((guide) => ({
      newAt: guide.changedAt ?? guide.updatedAt,
      item: {
        address: guideAddress(guide),
        title: guide.title,
        summary: guideSummary(guide, lookup),
        date: guide.changedAt ?? guide.updatedAt,
      },
    })),
    ...inVietnamese(policies).map((article) => ({
      newAt: article.changedAt ?? article.updatedAt,
      item: {
        address: articleAddress(article),
        title: article.title,
        summary: article.summary,
        date:
          beginningOf(article.issuedOn ?? article.effectiveOn) ??
          article.changedAt ??
          article.updatedAt,
      },
    })),
    ...inVietnamese(begunNotices).map((notice) => ({
      newAt: later(notice.updatedAt, notice.startsAt) ?? notice.startsAt,
      item: {
        address: noticeAddress(notice),
        title: notice.title,
        summary: notice.summary,
        date: notice.startsAt,
      },
    })),
  ];
  const told = comingMeetings(lookup)
    .filter(({ meeting, next }) => !meeting.sample && next.off === undefined)
    .map((coming) => ({
      newAt: coming.meeting.updatedAt,
      item: {
        address: meetingAddress(coming.meeting),
        title: coming.meeting.title,
        summary: `${timeInWords(coming.meeting, coming.next)}. ${placeInWords(coming)}.`,
        date: coming.meeting.updatedAt,
      },
    }));
  // The latest writing comes first: an article on an older document is as new as any other.
  return [...entries, ...told.sort(byAge).slice(0, meetingsTold)]
    .sort(byAge)
    .slice(0, feedLength)
    .map(({ item }) => item);
}

const byAge = (left: { newAt: string }, right: { newAt: string }) =>
  Date.parse(right.newAt) - Date.parse(left.newAt);

/** Returns when a day begins in Vietnam. */
function beginningOf(day: string | undefined): string | undefined {
  return day && `${day}T00:00:00+07:00`;
}
