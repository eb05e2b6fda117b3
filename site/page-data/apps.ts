import type { App } from '../../content/schema/app.ts';
import type { Guide } from '../../content/schema/guide.ts';
import { appAddress, fixed } from '../../content/addresses.ts';
import { appWords } from '../words/apps.ts';
import type { Row } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { viewBlocks, type BlockView } from './rich-text.ts';
import { appRow, byPlace, byTitle, guideRow, inVietnamese, topicTrail } from './rows.ts';
import { topicGroups, type TopicGroup } from './topics.ts';

/** Nobody looks through a longer list that has no headings. */
const mostInOneList = 8;

export interface AppData {
  name: string;
  summary: string;
  provider?: string;
  uses: BlockView[];
  links: App['links'];
  fakes: BlockView[];
  /** Its guides: in one list, or by topic when these are many. */
  guides: Row[];
  topics: TopicGroup[];
  provenance: Provenance;
}

export interface AppsData {
  apps: Row[];
}

declare module './page.ts' {
  interface HtmlKinds {
    apps: AppsData;
    app: AppData;
  }
}

/** The list of applications, and a page for each. */
export function appPages(lookup: Lookup): HtmlPage[] {
  const words = appWords('vi');
  const apps = inVietnamese(lookup.snapshot.apps);
  const guidesOf = Map.groupBy(
    lookup.snapshot.guides.flatMap((guide) => guide.apps.map((app) => ({ app, guide }))),
    ({ app }) => app,
  );
  return [
    makePage(
      'apps',
      {
        address: fixed.apps,
        shows: apps.map(({ id }) => `apps:${id}`),
        frame: {
          title: words.all,
          description: words.about,
        },
        data: { apps: apps.map(appRow).sort(byTitle) },
      },
      lookup,
    ),
    ...lookup.snapshot.apps.map((app) =>
      appPage(
        app,
        (guidesOf.get(app.id) ?? []).map(({ guide }) => guide).sort(ownTopicFirst(app)),
        lookup,
      ),
    ),
  ];
}

/** Guides of the app's own topic come first, each topic in the order that editors gave. */
function ownTopicFirst({ topic }: App) {
  const isOther = (guide: Guide) => Number(guide.topic !== topic);
  return (left: Guide, right: Guide) => isOther(left) - isOther(right) || byPlace(left, right);
}

/** The guides of an app by main topic, its own first. */
function byTopic(app: App, guides: Guide[], lookup: Lookup): TopicGroup[] {
  const [own] = topicTrail(app.topic, lookup);
  const isOther = ({ topic }: TopicGroup) => Number(topic.address !== own?.address);
  return topicGroups(lookup, guides).sort((left, right) => isOther(left) - isOther(right));
}

function appPage(app: App, guides: Guide[], lookup: Lookup): HtmlPage {
  const { name, summary, provider, links } = app;
  const areMany = guides.length > mostInOneList;
  return makePage(
    'app',
    {
      address: appAddress(app),
      language: app.language,
      fullText: true,
      shows: [`apps:${app.id}`],
      frame: {
        title: name,
        description: summary,
        crumbs: [{ address: fixed.apps, title: appWords(app.language).crumb }],
      },
      data: {
        name,
        summary,
        ...(provider && { provider }),
        uses: viewBlocks(app.uses, lookup),
        links,
        fakes: viewBlocks(app.fakes, lookup),
        guides: areMany ? [] : guides.map((guide) => guideRow(guide, lookup)),
        topics: areMany ? byTopic(app, guides, lookup) : [],
        provenance: provenanceOf(app, lookup),
      },
    },
    lookup,
  );
}
