import { communeRows, type CommuneRow } from './communes.ts';
import { fixed, guideAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import { homeWords } from '../words/home.ts';
import { frameWords } from '../words/frame.ts';
import type { Row } from './frame.ts';
import { languagesWritten } from './in-language.ts';
import { scamPanel, type ScamPanel } from './help.ts';
import { leadsSomewhere, type Lookup, type Translation } from './lookup.ts';
import { makePage } from './make-page.ts';
import { runningNotices, type NoticeView } from './notices.ts';
import type { HtmlPage } from './page.ts';
import { articleRow, guideRow, guidesInOrder, inVietnamese } from './rows.ts';
import { tellingDrawings } from './telling-drawing.ts';
import { mainTopics } from './topics.ts';

/** A task with the drawing that tells it apart; without one its icon does. */
export interface Tile extends Row {
  drawing?: string;
}

export interface HomeData {
  notices: NoticeView[];
  tasks: Tile[];
  topics: Row[];
  communes: CommuneRow[];
  scams: ScamPanel;
  policies: Row[];
  /** The other languages that something is written in. */
  languages: Translation[];
}

declare module './page.ts' {
  interface HtmlKinds {
    home: HomeData;
  }
}

/** The home page. */
export function homePages(lookup: Lookup): HtmlPage[] {
  const words = homeWords('vi');
  const { siteUrl, province } = lookup.snapshot.settings;
  return [
    makePage(
      'home',
      {
        address: fixed.home,
        shows: ['settings:settings'],
        frame: {
          title: words.title,
          description: words.about(province),
          structured: [
            {
              '@type': 'WebSite',
              name: frameWords('vi').brand,
              url: `${siteUrl}/`,
              inLanguage: 'vi',
            },
          ],
        },
        data: {
          notices: runningNotices(lookup),
          tasks: taskTiles(lookup),
          topics: mainTopics(lookup).map(({ topic: { address, title, icon } }) =>
            present({ address, title, icon }),
          ),
          communes: communeRows(lookup),
          scams: scamPanel(lookup),
          policies: inVietnamese(lookup.policies)
            .slice(0, 3)
            .map((article) => ({ ...articleRow(article, lookup), icon: 'file-text' })),
          languages: languagesWritten(lookup),
        },
      },
      lookup,
    ),
  ];
}

/** The tasks of the home page, no two with the same drawing. */
function taskTiles(lookup: Lookup): Tile[] {
  const drawings = tellingDrawings(lookup.snapshot.guides);
  const guides = new Map(lookup.snapshot.guides.map((guide) => [guideAddress(guide), guide.id]));
  const taken = new Set<string>();
  return taskRows(lookup).map((row) => {
    const drawing = drawings.get(guides.get(row.address) ?? '');
    if (drawing === undefined || taken.has(drawing)) return row;
    taken.add(drawing);
    return { ...row, drawing };
  });
}

/** Lists what people do most, as the editors chose; the first guides when they chose nothing. */
export function taskRows(lookup: Lookup): Row[] {
  const chosen = lookup.snapshot.settings.topTasks.filter(({ address }) =>
    leadsSomewhere(address, lookup),
  );
  if (chosen.length > 0)
    return chosen.map(({ title, note, icon, address }) => ({
      address,
      title,
      icon,
      ...(note && { note }),
    }));
  return guidesInOrder(lookup)
    .slice(0, 8)
    .map((guide) => guideRow(guide, lookup));
}
