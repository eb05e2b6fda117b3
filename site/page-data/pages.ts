import type { Outline, Page } from '../../content/renderer.ts';
import { parseAddress, pictureFolder, type ParsedAddress } from '../../content/addresses.ts';
import { kioskAddresses } from '../../content/kiosk/data-addresses.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { appPages } from './apps.ts';
import { articlePages } from './articles.ts';
import { bannerFile } from './banner.ts';
import { certificatePage } from './certificate.ts';
import { comingIn, comingMeetings } from './coming-meetings.ts';
import { heldMeetings } from './held-meetings.ts';
import { communePages, communesPage } from './communes.ts';
import { documentPages } from './documents.ts';
import { feedFiles, sitemapsOf } from './feeds.ts';
import { formerUnitPages } from './former-units.ts';
import type { Listing } from './frame.ts';
import { guidePages } from './guides.ts';
import { hamletPages, hamletTasks } from './hamlets.ts';
import { helpPages } from './help.ts';
import { homePages } from './home.ts';
import { languagePages } from './in-language.ts';
import { lessonPages } from './lessons.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { meetingPages } from './meetings.ts';
import { noticePages } from './notices.ts';
import { kioskCommunePage, kioskPages } from './kiosk.ts';
import { kioskPagesFile } from './kiosk-pages.ts';
import { quizPages } from './quizzes.ts';
import { openDataPages } from './open-data.ts';
import { memberPages } from './member.ts';
import type { HtmlPage, SitePage } from './page.ts';
import { placeFolderOf, placeListings, placeParts } from './places.ts';
import { gonePage, goneViews, sitePages } from './site.ts';
import { drawingFiles } from './drawings.ts';
import { practiceFiles, practicePages } from './practices.ts';
import { screenFiles } from './screens.ts';
import { shareCardFiles } from './share-cards.ts';
import { titlesFile } from './titles.ts';
import { topicPages } from './topics.ts';

/** Every address of a release with the data it shows. */
export function pages(snapshot: Snapshot): Page[] {
  const { common, parts } = outline(snapshot);
  return [...common, ...parts.flatMap((part) => part.pages())];
}

/** The same, of which the pages of each commune are made only when asked for. */
export function outline(snapshot: Snapshot): Outline {
  const lookup = lookupOf(snapshot);
  const openData = openDataPages(lookup);
  const coming = comingMeetings(lookup);
  const made = sectionPages(lookup, openData.page);
  const listed = [...made.filter(isHtml).map(listingOf), ...placeListings(lookup)];
  const sitemaps = sitemapsOf(listed, snapshot);
  const gone = goneViews(listed, lookup);
  const goneOf = Map.groupBy(gone, ({ address }) => placeFolderOf(address, lookup));
  return {
    common: [
      ...made,
      ...(goneOf.get(undefined) ?? []).map((view) => gonePage(view, lookup)),
      titlesFile(lookup),
      bannerFile(lookup),
      ...pictureFiles(lookup),
      ...practiceFiles(lookup),
      ...shareCardFiles(made),
      ...openData.files,
      ...feedFiles(sitemaps, lookup),
      ...kioskPages(lookup),
      kioskPagesFile(made),
    ],
    parts: placeParts(lookup, { gone: goneOf, sitemaps, coming, held: heldMeetings(lookup) }),
  };
}

/** The pages of every section but places, which are parts of their own. */
function sectionPages(lookup: Lookup, openData: SitePage): SitePage[] {
  return [
    ...homePages(lookup),
    ...topicPages(lookup),
    ...guidePages(lookup),
    ...articlePages(lookup),
    ...appPages(lookup),
    ...practicePages(lookup),
    ...quizPages(lookup),
    ...lessonPages(lookup),
    certificatePage(lookup),
    ...noticePages(lookup),
    ...documentPages(lookup),
    ...meetingPages(lookup),
    communesPage(lookup),
    ...formerUnitPages(lookup),
    ...languagePages(lookup),
    ...helpPages(lookup),
    ...sitePages(lookup),
    ...memberPages(lookup),
    openData,
  ];
}

/**
 * The functions that make the pages of each section of the site, when only some of them are wanted.
 */
const makers: Record<ParsedAddress['kind'], (lookup: Lookup) => SitePage[]> = {
  guides: guidePages,
  articles: articlePages,
  apps: appPages,
  practices: practicePages,
  topics: topicPages,
  quizzes: quizPages,
  lessons: lessonPages,
  notices: noticePages,
  documents: documentPages,
  meetings: meetingPages,
  communes: placePages,
  hamlets: placePages,
  formerUnits: formerUnitPages,
  hotlines: helpPages,
  terms: helpPages,
};

/** Of all pages those at these addresses: only the sections that they lie in are made. */
export function pagesAt(snapshot: Snapshot, addresses: string[]): Page[] {
  const lookup = lookupOf(snapshot);
  const whole = () => pages(snapshot);
  const makerOf = (address: string): ((lookup: Lookup) => Page[]) => {
    if (address === kioskAddresses.pages) return glassPages;
    if (/^\/(?:data\/)?kiosk\//.test(address)) return kioskAndPlaces;
    if (/^\/data\/(?:tap\/|hinh\/tap-)/.test(address)) return practiceFiles;
    if (address.startsWith(pictureFolder)) return pictureFiles;
    const kind = parseAddress(address)?.kind;
    return kind && !address.endsWith('/410.html') ? makers[kind] : whole;
  };
  const wanted = new Set(addresses);
  return [...new Set(addresses.map(makerOf))]
    .flatMap((make) => make(lookup))
    .filter(({ address }) => wanted.delete(address));
}

/** The communes and their hamlets, from the whole snapshot. */
function placePages(lookup: Lookup): SitePage[] {
  const tasks = hamletTasks(lookup);
  const coming = comingMeetings(lookup);
  const held = heldMeetings(lookup);
  return [
    communesPage(lookup),
    ...lookup.snapshot.communes.flatMap((commune) => {
      const own = comingIn(coming, { commune: commune.id });
      const ownHeld = comingIn(held, { commune: commune.id });
      return [
        ...communePages(commune, lookup, own),
        ...hamletPages(commune, lookup, { tasks, coming: own, held: ownHeld }),
      ];
    }),
  ];
}

function kioskAndPlaces(lookup: Lookup): Page[] {
  const { snapshot } = lookup;
  const coming = comingMeetings(lookup);
  return [
    ...kioskPages(lookup),
    ...snapshot.communes.map((commune) =>
      kioskCommunePage(snapshot, commune, comingIn(coming, { commune: commune.id })),
    ),
  ];
}

function glassPages(lookup: Lookup): Page[] {
  return [kioskPagesFile(sectionPages(lookup, openDataPages(lookup).page))];
}

/** The pictures that are drawn, not uploaded. */
function pictureFiles(lookup: Lookup): SitePage[] {
  return [...drawingFiles(), ...screenFiles(lookup)];
}

function listingOf({ address, shows, data: { frame } }: HtmlPage): Listing {
  return { address, title: frame.title, isHidden: frame.hidden === true, shows };
}

function isHtml(page: SitePage): page is HtmlPage {
  return typeof page.data === 'object' && page.data !== null && 'frame' in page.data;
}
