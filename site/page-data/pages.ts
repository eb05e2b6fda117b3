import type { Page } from '../../content/renderer.ts';
import { parseAddress, pictureFolder, type ParsedAddress } from '../../content/addresses.ts';
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
import { lookupOf, type Lookup } from './lookup.ts';
import { noticePages } from './notices.ts';
import { kioskPages } from './kiosk.ts';
import { openDataPages } from './open-data.ts';
import type { HtmlPage, SitePage } from './page.ts';
import { gonePages, sitePages } from './site.ts';
import { drawingFiles } from './drawings.ts';
import { screenFiles } from './screens.ts';
import { titlesFile } from './titles.ts';
import { topicPages } from './topics.ts';

/** Every address of a release with the data it shows. */
export function pages(snapshot: Snapshot): Page[] {
  const lookup = lookupOf(snapshot);
  const openData = openDataPages(lookup);
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
    openData.page,
  ];
  const html = made.filter(isHtml);
  return [
    ...made,
    ...gonePages(html, lookup),
    titlesFile(lookup),
    bannerFile(lookup),
    ...pictureFiles(lookup),
    ...openData.files,
    ...feedFiles(html, lookup),
    ...kioskPages(lookup),
  ];
}

/** What makes the pages of each part of the site, when only some of them are wanted. */
const makers: Record<ParsedAddress['kind'], (lookup: Lookup) => SitePage[]> = {
  guides: guidePages,
  articles: articlePages,
  apps: appPages,
  topics: topicPages,
  notices: noticePages,
  documents: documentPages,
  communes: communePages,
  hamlets: hamletPages,
  formerUnits: formerUnitPages,
  hotlines: helpPages,
  terms: helpPages,
};

/** Of all pages those at these addresses: only the parts of the site that they lie in are made. */
export function pagesAt(snapshot: Snapshot, addresses: string[]): Page[] {
  const lookup = lookupOf(snapshot);
  const whole = () => pages(snapshot);
  const makerOf = (address: string): ((lookup: Lookup) => Page[]) => {
    if (/^\/(?:data\/)?kiosk\//.test(address)) return kioskPages;
    if (address.startsWith(pictureFolder)) return pictureFiles;
    const kind = parseAddress(address)?.kind;
    return kind && !address.endsWith('/410.html') ? makers[kind] : whole;
  };
  const wanted = new Set(addresses);
  return [...new Set(addresses.map(makerOf))]
    .flatMap((make) => make(lookup))
    .filter(({ address }) => wanted.delete(address));
}

/** The pictures that are drawn, not uploaded. */
function pictureFiles(lookup: Lookup): SitePage[] {
  return [...drawingFiles(), ...screenFiles(lookup)];
}

function isHtml(page: SitePage): page is HtmlPage {
  return typeof page.data === 'object' && page.data !== null && 'frame' in page.data;
}
