import type { Page } from '../../content/renderer.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { appPages } from './apps.ts';
import { articlePages } from './articles.ts';
import { bannerFile } from './banner.ts';
import { communePages } from './communes.ts';
import { documentPages } from './documents.ts';
import { feedFiles } from './feeds.ts';
import { formerUnitPages } from './former-units.ts';
import { guidePages } from './guides.ts';
import { hamletPages } from './hamlets.ts';
import { helpPages } from './help.ts';
import { homePages } from './home.ts';
import { lookupOf } from './lookup.ts';
import { noticePages } from './notices.ts';
import { kioskPages } from './kiosk.ts';
import type { HtmlPage, SitePage } from './page.ts';
import { gonePages, sitePages } from './site.ts';
import { titlesFile } from './titles.ts';
import { topicPages } from './topics.ts';

/** Every address of a release with the data it shows. */
export function pages(snapshot: Snapshot): Page[] {
  const lookup = lookupOf(snapshot);
  const made: SitePage[] = [
    ...homePages(lookup),
    ...topicPages(lookup),
    ...guidePages(lookup),
    ...articlePages(lookup),
    ...appPages(lookup),
    ...noticePages(lookup),
    ...documentPages(lookup),
    ...communePages(lookup),
    ...hamletPages(lookup),
    ...formerUnitPages(lookup),
    ...helpPages(lookup),
    ...sitePages(lookup),
  ];
  const html = made.filter(isHtml);
  return [
    ...made,
    ...gonePages(html, lookup),
    titlesFile(lookup),
    bannerFile(lookup),
    ...feedFiles(html, lookup),
    ...kioskPages(lookup),
  ];
}

function isHtml(page: SitePage): page is HtmlPage {
  return typeof page.data === 'object' && page.data !== null && 'frame' in page.data;
}
