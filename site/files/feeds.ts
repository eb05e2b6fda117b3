import type { FeedData, RobotsData, SitemapData, SitemapIndexData } from '../page-data/feeds.ts';
import { fixed } from '../../content/addresses.ts';
import { escapeHtml } from '../../content/text/escape-html.ts';

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** RSS 2.0 of what is new. */
export function rss({ siteUrl, province, items }: FeedData): string {
  const entries = items.map(
    ({ address, title, summary, date }) =>
      `<item><title>${escapeHtml(title)}</title><link>${escapeHtml(siteUrl + address)}</link>` +
      `<guid isPermaLink="true">${escapeHtml(siteUrl + address)}</guid>` +
      `<pubDate>${new Date(date).toUTCString()}</pubDate>` +
      `<description>${escapeHtml(summary)}</description></item>`,
  );
  return (
    `${xml}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
    `<title>${escapeHtml(`Ấp Số, tỉnh ${province}`)}</title><link>${escapeHtml(siteUrl)}/</link>` +
    `<atom:link href="${escapeHtml(siteUrl + fixed.feed)}" rel="self" type="application/rss+xml"/>` +
    '<description>Hướng dẫn, chính sách và thông báo mới cho bà con</description>' +
    `<language>vi</language>${entries.join('')}</channel></rss>\n`
  );
}

const sitemapNamespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A part of the public pages for search engines. */
export function sitemap({ siteUrl, pages }: SitemapData): string {
  const urls = pages.map((page) => `<url>${dated(siteUrl, page)}</url>`);
  return `${xml}<urlset ${sitemapNamespace}>${urls.join('\n')}</urlset>\n`;
}

/** Writes the list of where the parts are. */
export function sitemapIndex({ siteUrl, parts }: SitemapIndexData): string {
  const maps = parts.map((part) => `<sitemap>${dated(siteUrl, part)}</sitemap>`);
  return `${xml}<sitemapindex ${sitemapNamespace}>${maps.join('\n')}</sitemapindex>\n`;
}

function dated(siteUrl: string, { address, changedAt }: SitemapData['pages'][number]): string {
  const lastmod = changedAt ? `<lastmod>${changedAt}</lastmod>` : '';
  return `<loc>${escapeHtml(siteUrl + address)}</loc>${lastmod}`;
}

/** Everything may be crawled; pages that must not be listed say so themselves. */
export function robots({ siteUrl }: RobotsData): string {
  return `User-agent: *\nAllow: /\nDisallow: /kiosk/\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}
