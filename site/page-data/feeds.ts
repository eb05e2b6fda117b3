import { fixed, articleAddress, guideAddress, noticeAddress } from '../../content/addresses.ts';
import type { Lookup } from './lookup.ts';
import type { FilePage, HtmlPage } from './page.ts';
import { guideSummary, inVietnamese } from './rows.ts';

/** `/rss.xml` */
export interface FeedData {
  siteUrl: string;
  province: string;
  items: { address: string; title: string; summary: string; updatedAt: string }[];
}

/** `/sitemap.xml`: addresses without their dates, so that a new phone number changes only its pages. */
export interface SitemapData {
  siteUrl: string;
  addresses: string[];
}

/** `/robots.txt` */
export interface RobotsData {
  siteUrl: string;
}

declare module './page.ts' {
  interface FileKinds {
    feed: FeedData;
    sitemap: SitemapData;
    robots: RobotsData;
  }
}

/** How many items a feed reader is given. */
const feedLength = 30;

/** Files for feed readers and search engines. */
export function feedFiles(pages: HtmlPage[], lookup: Lookup): FilePage[] {
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
      kind: 'sitemap',
      data: {
        siteUrl,
        addresses: pages.filter(({ data }) => !data.frame.hidden).map(({ address }) => address),
      },
    },
    { ...file, address: '/robots.txt', kind: 'robots', data: { siteUrl } },
  ];
}

function newest(lookup: Lookup): FeedData['items'] {
  const { snapshot, policies, begunNotices } = lookup;
  return [
    ...inVietnamese(snapshot.guides).map((guide) => ({
      ...item({ ...guide, summary: guideSummary(guide, lookup) }),
      address: guideAddress(guide),
    })),
    ...inVietnamese(policies).map((article) => ({
      ...item(article),
      address: articleAddress(article),
    })),
    ...inVietnamese(begunNotices).map((notice) => ({
      ...item(notice),
      address: noticeAddress(notice),
    })),
  ]
    .sort((left, right) => Date.parse(right.updatedAt) - Date.parse(left.updatedAt))
    .slice(0, feedLength);
}

function item({
  title,
  summary,
  updatedAt,
}: {
  title: string;
  summary: string;
  updatedAt: string;
}) {
  return { title, summary, updatedAt };
}
