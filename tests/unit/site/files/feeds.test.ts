import { describe, expect, it } from 'vitest';
import { meetingAddress } from '../../../../content/addresses.ts';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import type { SitePage } from '../../../../site/page-data/page.ts';
import { pages } from '../../../../site/page-data/pages.ts';
import { parseRssFeed, XMLParser, XMLValidator } from '../../../support/parsers.mjs';
import { sampleSnapshot } from '../../../support/snapshot.ts';
import { filesOf } from './support/files.ts';

const sample = sampleSnapshot();
const { siteUrl } = sample.settings;

describe('what a feed reader reads', () => {
  const [guide] = sample.guides;
  const [article] = sample.articles;
  const [notice] = sample.notices;
  const [meeting] = sample.meetings;
  if (!guide || !article?.issuedOn || !notice || !meeting)
    throw new Error('The sample lacks something.');
  const feed = parseRssFeed(
    filesOf({
      ...sample,
      guides: [{ ...guide, updatedAt: '2026-11-20T08:00:00Z', related: [] }],
      articles: [{ ...article, updatedAt: '2026-11-21T08:00:00Z', related: [] }],
      notices: [{ ...notice, updatedAt: '2026-10-02T08:00:00Z' }],
      meetings: [
        { ...meeting, guide: undefined, updatedAt: '2026-11-19T08:00:00Z' },
        { ...meeting, id: 'mau', slug: 'mau', guide: undefined, sample: true },
      ],
    })('/rss.xml'),
  );

  it('says where it lies', () => {
    expect(feed.atom?.links?.map(({ href }) => href)).toEqual([`${siteUrl}/rss.xml`]);
  });

  it('tells when and where a meeting is, and no samples', () => {
    const item = feed.items?.find(({ link }) => link === siteUrl + meetingAddress(meeting));
    expect(item?.description).toBe(
      'Thứ bảy, 28/11/2026, 6 giờ 30 đến 8 giờ. Nhà văn hóa ấp Rạch Tàu, xã Đất Mũi.',
    );
  });
});

interface Listed {
  loc: string;
  lastmod?: string;
}

/** All parts of the sitemap, each page with its date, by the address of the part. */
function sitemapOf(snapshot: Snapshot): Map<string, Listed[]> {
  const fileAt = filesOf(snapshot);
  const read = (address: string): unknown => {
    const text = fileAt(address);
    expect(XMLValidator.validate(text), address).toBe(true);
    return new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) }).parse(text);
  };
  const { sitemapindex } = read('/sitemap.xml') as { sitemapindex: { sitemap: Listed[] } };
  return new Map(
    sitemapindex.sitemap.map(({ loc }) => {
      const address = loc.slice(siteUrl.length);
      const { urlset } = read(address) as { urlset: { url: Listed[] } };
      return [address, urlset.url];
    }),
  );
}

describe('what a search engine reads', () => {
  it('lists every public page once', () => {
    const listed = [...sitemapOf(sample).values()]
      .flat()
      .map(({ loc }) => loc.slice(siteUrl.length));
    const isPublic = ({ data }: SitePage) =>
      typeof data === 'object' &&
      data !== null &&
      'frame' in data &&
      !(data.frame as { hidden?: true }).hidden;
    const expected = (pages(sample) as SitePage[]).filter(isPublic).map(({ address }) => address);
    expect(listed.sort()).toEqual(expected.sort());
  });

  it('learns of a change in a team from the part of its commune, and from no other', () => {
    const [pattern] = sample.teams;
    const place = sample.hamlets.find(({ id }) => id === pattern?.hamlet);
    const commune = sample.communes.find(({ id }) => id === place?.commune);
    if (!pattern || !place || !commune) throw new Error('The sample has no team.');
    const withTeam = (updatedAt: string) =>
      sitemapOf({
        ...sample,
        hamlets: [{ ...place, sample: false }],
        teams: [{ ...pattern, sample: false, updatedAt }],
      });
    const before = withTeam('2026-11-21T06:00:00.000Z');
    const after = withTeam('2026-11-22T06:00:00.000Z');
    const changed = [...after.keys()].filter(
      (part) => JSON.stringify(after.get(part)) !== JSON.stringify(before.get(part)),
    );
    expect(changed).toEqual([`/sitemap/${commune.slug}.xml`]);
    const address = `${siteUrl}/xa-phuong/${commune.slug}/${place.slug}/`;
    const page = after.get(changed[0]!)?.find(({ loc }) => loc === address);
    expect(page?.lastmod).toBe('2026-11-22T06:00:00.000Z');
  });
});
