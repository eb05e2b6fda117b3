import type { Settings } from '../../content/schema/settings.ts';
import { fixed, guideAddress } from '../../content/addresses.ts';
import { aboutWords } from '../words/about.ts';
import { errorWords } from '../words/errors.ts';
import { feedbackWords } from '../words/feedback.ts';
import { savedWords } from '../words/saved.ts';
import { searchWords } from '../words/search.ts';
import { visitSheetWords } from '../words/visit-sheet.ts';
import type { Link, Listing, Row } from './frame.ts';
import { guidesFromAToZ } from './guides.ts';
import type { Lookup } from './lookup.ts';
import { languagesWritten } from './in-language.ts';
import { makePage } from './make-page.ts';
import type { HtmlKinds, HtmlPage, IndexData, SearchData } from './page.ts';
import { pillarViews, type PillarView } from './pillars.ts';
import { mainTopics } from './topics.ts';

/** The response at the address of a page that was taken down. */
export interface GoneData extends IndexData {
  /** Its successor, or what it was split into. */
  instead?: Link[];
  /** Goes on from “Trang này đã gỡ vì”. */
  reason?: string;
}

export interface AboutData {
  province: string;
  contact: Settings['contact'];
}

export interface VisitSheetData {
  /** The handbook of team members, when it is published. */
  back: string | undefined;
}

declare module './page.ts' {
  interface HtmlKinds {
    about: AboutData & { pillars: PillarView[] };
    privacy: AboutData;
    accessibility: AboutData;
    'visit-sheet': VisitSheetData;
    feedback: object;
    gone: GoneData;
  }
}

type AboutKind = 'about' | 'privacy' | 'accessibility';
type IndexKind = {
  [Kind in keyof HtmlKinds]: HtmlKinds[Kind] extends IndexData ? Kind : never;
}[keyof HtmlKinds];

/** Pages about the site itself, and those that help people on. */
export function sitePages(lookup: Lookup): HtmlPage[] {
  const { province, contact, officialPortal: portal } = lookup.snapshot.settings;
  const full = { topics: topicRows(lookup), guides: guidesFromAToZ(lookup) };
  const short = { topics: full.topics, guides: [] };
  const errors = errorWords('vi');

  const about = (kind: AboutKind, address: string): HtmlPage => {
    const { title, about: description } = aboutWords('vi')[kind];
    const frame = { title, description: description(province) };
    const pillars = pillarViews(lookup);
    return makePage(kind, { address, frame, data: { province, contact, pillars } }, lookup);
  };
  return [
    about('about', fixed.about),
    about('privacy', fixed.privacy),
    about('accessibility', fixed.accessibility),
    visitSheet(lookup),
    feedback(lookup),
    searchPage({ ...full, portal, languages: languagesWritten(lookup) }, lookup),
    helpingPage('saved', fixed.saved, short, savedWords('vi'), lookup),
    helpingPage('not-found', '/404.html', short, errors['not-found'], lookup),
    helpingPage('gone', '/410.html', short, errors.gone, lookup),
    helpingPage('offline', fixed.offline, short, errors.offline, lookup),
  ];
}

/** A page that was taken down with a reason or a successor. */
export interface GoneView extends GoneData {
  address: string;
}

/** @param listed all pages of the release, with their titles */
export function goneViews(listed: Listing[], lookup: Lookup): GoneView[] {
  const titles = new Map(listed.map(({ address, title }) => [address, title]));
  const moved = new Map(lookup.snapshot.redirects.map(({ from, to }) => [from, to]));
  const topics = topicRows(lookup);
  const linksTo = (addresses: string[]): Link[] =>
    [...new Set(addresses.map((one) => moved.get(one) ?? one))].flatMap((address) => {
      const title = titles.get(address);
      return title === undefined ? [] : [{ address, title }];
    });
  return lookup.snapshot.gone.flatMap(({ address, pointer, parts = [], reason }) => {
    const instead = linksTo(parts);
    if (instead.length === 0 && pointer !== undefined) instead.push(...linksTo([pointer]));
    if ((instead.length === 0 && !reason) || !address.endsWith('/')) return [];
    const more = { ...(instead.length > 0 && { instead }), ...(reason && { reason }) };
    return [{ address, topics, guides: [], ...more }];
  });
}

/** A file `410.html` below the address of a page, which says why it is gone and what to read instead. */
export function gonePage({ address, ...data }: GoneView, lookup: Lookup): HtmlPage {
  return helpingPage('gone', `${address}410.html`, data, errorWords('vi').gone, lookup);
}

function visitSheet(lookup: Lookup): HtmlPage {
  const { title, about } = visitSheetWords('vi');
  const handbook = lookup.snapshot.guides.find(({ slug }) => slug === 'so-tay-to-vien');
  return makePage(
    'visit-sheet',
    {
      address: fixed.visitSheet,
      frame: { title, description: about },
      data: { back: handbook && guideAddress(handbook) },
    },
    lookup,
  );
}

function feedback(lookup: Lookup): HtmlPage {
  const { title, about: description } = feedbackWords('vi');
  const frame = { title, description, hidden: true as const };
  return makePage('feedback', { address: fixed.feedback, frame, data: {} }, lookup);
}

function searchPage(data: SearchData, lookup: Lookup): HtmlPage {
  const { title, about } = searchWords('vi');
  return makePage(
    'search',
    { address: fixed.search, frame: { title, description: about }, data },
    lookup,
  );
}

function helpingPage(
  kind: IndexKind & ('saved' | 'not-found' | 'gone' | 'offline'),
  address: string,
  data: GoneData,
  { title, about }: { title: string; about: string },
  lookup: Lookup,
): HtmlPage {
  const frame = { title, description: about, hidden: true as const };
  return makePage(kind, { address, frame, data }, lookup);
}

const topicRows = (lookup: Lookup): Row[] => mainTopics(lookup).map(({ topic }) => topic);
