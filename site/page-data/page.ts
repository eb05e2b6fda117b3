import type { Page } from '../../content/renderer.ts';
import type { AppData, AppsData } from './apps.ts';
import type { ArticleData, ArticlesData } from './articles.ts';
import type { CommuneData, CommunesData } from './communes.ts';
import type { DocumentsData } from './documents.ts';
import type { FeedData, RobotsData, SitemapData } from './feeds.ts';
import type { FormerUnitData, FormerUnitsData } from './former-units.ts';
import type { Frame } from './frame.ts';
import type { GuideData, GuidesData } from './guides.ts';
import type { CardData, HamletData, PosterData } from './hamlets.ts';
import type { HomeData } from './home.ts';
import type { HotlinesData, ScamsData, TermsData } from './help.ts';
import type { NoticeData, NoticesData } from './notices.ts';
import type { AboutData, GoneData, IndexData, VisitSheetData } from './site.ts';
import type { TopicData, TopicsData } from './topics.ts';

/** What each kind of HTML page shows, beside its frame. */
export interface HtmlKinds {
  home: HomeData;
  topics: TopicsData;
  topic: TopicData;
  guides: GuidesData;
  guide: GuideData;
  articles: ArticlesData;
  article: ArticleData;
  documents: DocumentsData;
  apps: AppsData;
  app: AppData;
  notices: NoticesData;
  notice: NoticeData;
  communes: CommunesData;
  commune: CommuneData;
  hamlet: HamletData;
  poster: PosterData;
  'former-units': FormerUnitsData;
  'former-unit': FormerUnitData;
  hotlines: HotlinesData;
  scams: ScamsData;
  terms: TermsData;
  search: IndexData;
  saved: IndexData;
  about: AboutData;
  privacy: AboutData;
  accessibility: AboutData;
  'visit-sheet': VisitSheetData;
  'not-found': IndexData;
  gone: GoneData;
  offline: IndexData;
}

/** What each kind of file is written from. */
export interface FileKinds {
  card: CardData;
  /** A JSON file; whoever makes it names the type of its data. */
  json: unknown;
  feed: FeedData;
  sitemap: SitemapData;
  robots: RobotsData;
}

type Envelope<Kind, Data> = Omit<Page, 'kind' | 'data'> & { kind: Kind; data: Data };

/** A page that a template draws. */
export type HtmlPage<Kind extends keyof HtmlKinds = keyof HtmlKinds> = {
  [Each in Kind]: Envelope<Each, HtmlKinds[Each] & { frame: Frame }>;
}[Kind];

/** A page that is a file of another type. */
export type FilePage<Kind extends keyof FileKinds = keyof FileKinds> = {
  [Each in Kind]: Envelope<Each, FileKinds[Each]>;
}[Kind];

/** A page of this site with exactly the data that it shows. */
export type SitePage = HtmlPage | FilePage;
