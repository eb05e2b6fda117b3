import { drawingAddress, fixed, guideAddress, memberAddresses } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Guide } from '../../content/schema/guide.ts';
import { dayOfInstant, formatDay } from '../../content/text/date.ts';
import { forCommune } from '../../content/text/for-commune.ts';
import type { SpokenText } from '../../content/text/loudspeaker.ts';
import { leafletWords } from '../words/leaflets.ts';
import { memberWords } from '../words/member.ts';
import { asksInShort, openBranches, type AsksInShort } from './branches.ts';
import type { Link, Row } from './frame.ts';
import { speakerText, zaloText } from './leaflet-texts.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { inVietnamese } from './rows.ts';
import { ownDrawing } from './telling-drawing.ts';
import { topicGroups, type TopicGroup } from './topics.ts';

export interface LeafletData {
  /** Of the guide. */
  title: string;
  /** Stands large on the sheet. */
  headline: string;
  /** Whom it is for, where it is not for the whole province. */
  local?: string;
  /** The guide that it is made from. */
  address: string;
  drawing?: string;
  /** Three at most; none where its question stands. */
  steps: string[];
  /** The question that the guide asks first, with all its ways, where nobody wrote steps. */
  asks?: AsksInShort;
  speaker: SpokenText;
  zalo: string;
  /** The parts that nobody wrote: they are put together from the guide. */
  made: { steps: boolean; speaker: boolean; zalo: boolean };
  /** “12/2026”, where the province chose it for this month. */
  month?: string;
}

export interface LeafletsData {
  /** The sheet whose poster the province chose for this month. */
  ofMonth?: PosterOfMonth;
  groups: TopicGroup[];
}

/** The sheet of the guide that a province chose for a month. */
export interface PosterOfMonth extends Link {
  /** “12/2026” */
  month: string;
}

declare module './page.ts' {
  interface HtmlKinds {
    leaflet: LeafletData;
    leaflets: LeafletsData;
  }
}

/** Returns the address of the sheet to leave behind of a guide, from that of the guide. */
export const leafletAddress = (guide: string): string => `${guide}to-roi/`;

/**
 * Finds the sheet that the province chose for the month of the snapshot; nothing where it chose none that is
 * live.
 */
export function posterOfMonth({ snapshot, guides }: Lookup): PosterOfMonth | undefined {
  const month = dayOfInstant(snapshot.meta.asOf).slice(0, 'yyyy-MM'.length);
  const chosen = snapshot.settings.postersOfMonths.find((each) => each.month === month);
  const guide = chosen && guides.get(chosen.guide);
  // A guide of one commune is no poster of the province.
  if (guide?.language !== 'vi' || guide.commune !== undefined) return undefined;
  return {
    address: leafletAddress(guideAddress(guide)),
    title: guide.title,
    month: formatDay(month),
  };
}

/** The list of all sheets by topic. */
export function leafletsPage(lookup: Lookup, crumbs: Link[]): HtmlPage {
  const { all, about } = leafletWords('vi');
  const sheetsOf = (guides: Row[]) =>
    guides.map((row) => ({ ...row, address: leafletAddress(row.address) }));
  const groups = topicGroups(lookup).map((group) => ({
    ...group,
    guides: sheetsOf(group.guides),
    parts: group.parts.map((part) => ({ ...part, guides: sheetsOf(part.guides) })),
  }));
  return makePage(
    'leaflets',
    {
      address: memberAddresses.leaflets,
      shows: [
        'settings:settings',
        ...inVietnamese(lookup.snapshot.guides).map(({ id }) => `guides:${id}`),
      ],
      frame: { title: all, description: about, crumbs },
      data: present({ ofMonth: posterOfMonth(lookup), groups }),
    },
    lookup,
  );
}

/** The sheet of a guide with its texts for loudspeaker and Zalo; only of those in Vietnamese. */
export function leafletPages(guide: Guide, lookup: Lookup): HtmlPage[] {
  if (guide.language !== 'vi') return [];
  const words = leafletWords('vi');
  const address = guideAddress(guide);
  const drawing = ownDrawing(guide);
  const { headline, steps = [], speaker, zalo } = guide.handout ?? {};
  const ofMonth = posterOfMonth(lookup);
  const own = leafletAddress(address);
  const asks = asksInShort(guide, lookup);
  const told = { ...guide, asks, steps: guide.steps.filter(({ only }) => !asks || !only) };
  return [
    makePage(
      'leaflet',
      {
        address: own,
        shows: [`guides:${guide.id}`],
        frame: {
          title: titleOf(guide.title),
          description: words.aboutOne(guide.title),
          crumbs: [
            { address: fixed.member, title: memberWords('vi').crumb },
            { address: memberAddresses.leaflets, title: words.all },
          ],
          hidden: true,
        },
        data: present({
          title: guide.title,
          headline: headline ?? guide.title,
          local: forCommune(guide, lookup.communes),
          address,
          drawing: drawing && drawingAddress({ id: drawing }),
          steps:
            steps.length > 0 || asks ? steps : guide.steps.slice(0, 3).map(({ title }) => title),
          asks: steps.length > 0 ? undefined : asksOnSheet(guide, lookup),
          speaker: speakerText(told),
          zalo: zaloText(told, `${lookup.snapshot.settings.siteUrl}${address}`),
          made: { steps: steps.length === 0, speaker: !speaker, zalo: !zalo },
          month: ofMonth?.address === own ? ofMonth.month : undefined,
        }),
      },
      lookup,
    ),
  ];
}

/** The letters of a way that have room four times on the smallest sheet. */
const longestWay = 50;

/** The question of a guide, for its sheet: the answers alone where one of the ways is too long for it. */
function asksOnSheet(guide: Guide, lookup: Lookup): AsksInShort | undefined {
  const asks = asksInShort(guide, lookup);
  if (!asks?.ways.some((way) => way.length > longestWay)) return asks;
  const answers = openBranches(guide, lookup)?.answers ?? [];
  return { ...asks, ways: answers.map(({ label }) => label) };
}

/** The most characters that search engines and tabs show. */
const longestTitle = 70;

/** Names the sheet: without abbreviations, then without last clauses, as long as it is too long. */
function titleOf(guide: string): string {
  const { title } = leafletWords('vi');
  const isLong = (text: string) => title(text).length > longestTitle;
  let text = isLong(guide) ? guide.replace(/ \([^)]*\)/g, '') : guide;
  for (let end = lastClause(text); isLong(text) && end > 0; end = lastClause(text))
    text = text.slice(0, end);
  return title(text);
}

const lastClause = (text: string) => Math.max(text.lastIndexOf(':'), text.lastIndexOf(','));
