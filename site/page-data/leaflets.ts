import { drawingAddress, fixed, guideAddress, memberAddresses } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Guide } from '../../content/schema/guide.ts';
import { forCommune } from '../../content/text/for-commune.ts';
import { leafletWords } from '../words/leaflets.ts';
import { memberWords } from '../words/member.ts';
import type { Link, Row } from './frame.ts';
import { speakerText, zaloText, type SpokenText } from './leaflet-texts.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { inVietnamese } from './rows.ts';
import { ownDrawing } from './telling-drawing.ts';
import { topicGroups, type TopicGroup } from './topics.ts';

export interface LeafletData {
  title: string;
  /** Whom it is for, where it is not for the whole province. */
  local?: string;
  /** The guide that it is made from. */
  address: string;
  drawing?: string;
  /** Titles of the first three steps. */
  steps: string[];
  speaker: SpokenText;
  zalo: string;
}

export interface LeafletsData {
  groups: TopicGroup[];
}

declare module './page.ts' {
  interface HtmlKinds {
    leaflet: LeafletData;
    leaflets: LeafletsData;
  }
}

/** Returns the address of the sheet to leave behind of a guide, from that of the guide. */
export const leafletAddress = (guide: string): string => `${guide}to-roi/`;

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
      shows: inVietnamese(lookup.snapshot.guides).map(({ id }) => `guides:${id}`),
      frame: { title: all, description: about, crumbs },
      data: { groups },
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
  return [
    makePage(
      'leaflet',
      {
        address: leafletAddress(address),
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
          local: forCommune(guide, lookup.communes),
          address,
          drawing: drawing && drawingAddress({ id: drawing }),
          steps: guide.steps.slice(0, 3).map(({ title }) => title),
          speaker: speakerText(guide),
          zalo: zaloText(guide, `${lookup.snapshot.settings.siteUrl}${address}`),
        }),
      },
      lookup,
    ),
  ];
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
