import type { Rendered } from '../../content/renderer.ts';
import { oneByteJson } from '../../content/text/one-byte.ts';
import { vcard } from '../../content/text/vcard.ts';
import { drawingFile } from '../../look/drawings/drawing.ts';
import { drawShareCard } from '../../look/share-card/share-card.ts';
import { drawScreen } from '../../look/screens/draw.ts';
import type { SitePage } from '../page-data/page.ts';
import { calendar } from './calendar.ts';
import { robots, rss, sitemap, sitemapIndex } from './feeds.ts';

/** Renders a file that is not HTML (JSON, vCard, feed, picture); undefined for pages. */
export function renderFile(page: SitePage): Rendered | undefined {
  switch (page.kind) {
    case 'json':
      return { body: JSON.stringify(page.data), type: 'application/json; charset=utf-8' };
    case 'titles':
      return {
        body: oneByteJson(page.data),
        encoding: 'latin1',
        type: 'text/plain; charset=utf-8',
      };
    case 'text':
      return page.data;
    case 'screen':
      return {
        body: drawScreen(page.data, page.data.icon).svg,
        type: 'image/svg+xml; charset=utf-8',
      };
    case 'drawing':
      return {
        body: drawingFile(page.data),
        type: 'image/svg+xml; charset=utf-8',
      };
    case 'share-card':
      return { body: drawShareCard(page.data), type: 'image/svg+xml; charset=utf-8' };
    case 'card':
      return { body: page.data.contacts.map(vcard).join(''), type: 'text/vcard; charset=utf-8' };
    case 'calendar':
      return { body: calendar(page.data), type: 'text/calendar; charset=utf-8' };
    case 'feed':
      return { body: rss(page.data), type: 'application/rss+xml; charset=utf-8' };
    case 'sitemap':
      return { body: sitemap(page.data), type: 'application/xml; charset=utf-8' };
    case 'sitemap-index':
      return { body: sitemapIndex(page.data), type: 'application/xml; charset=utf-8' };
    case 'robots':
      return { body: robots(page.data), type: 'text/plain; charset=utf-8' };
    default:
      return undefined;
  }
}
