import type { FeedData, RobotsData, SitemapData } from '../page-data/feeds.ts';

/** RSS 2.0 of what is new. */
export function rss({ siteUrl, province, items }: FeedData): string {
  const entries = items.map(
    ({ address, title, summary, updatedAt }) =>
      `<item><title>${escape(title)}</title><link>${escape(siteUrl + address)}</link>` +
      `<guid isPermaLink="true">${escape(siteUrl + address)}</guid>` +
      `<pubDate>${new Date(updatedAt).toUTCString()}</pubDate>` +
      `<description>${escape(summary)}</description></item>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>' +
    `<title>${escape(`Ấp Số, tỉnh ${province}`)}</title><link>${escape(siteUrl)}/</link>` +
    '<description>Hướng dẫn, chính sách và thông báo mới cho bà con</description>' +
    `<language>vi</language>${entries.join('')}</channel></rss>\n`
  );
}

/** All public pages for search engines. */
export function sitemap({ siteUrl, addresses }: SitemapData): string {
  const urls = addresses.map((address) => `<url><loc>${escape(siteUrl + address)}</loc></url>`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>\n`
  );
}

/** Everything may be crawled; pages that must not be listed say so themselves. */
export function robots({ siteUrl }: RobotsData): string {
  return `User-agent: *\nAllow: /\nDisallow: /kiosk/\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
