import type { Guide } from '../../content/schema/guide.ts';
import type { Topic } from '../../content/schema/topic.ts';
import { fixed, topicAddress } from '../../content/addresses.ts';
import { topicWords } from '../words/topics.ts';
import type { Link, Row } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import {
  appRow,
  articleLine,
  byPlace,
  guideRow,
  guideRowWithSummary,
  guidesInOrder,
  inVietnamese,
  topicRow,
  topicTrail,
} from './rows.ts';

/** A pillar with its sub-topics. */
export interface Pillar {
  topic: Row;
  parts: Row[];
}

/** A topic with its guides. */
export interface TopicGroup {
  topic: Row;
  guides: Row[];
}

export interface TopicsData {
  pillars: Pillar[];
}

export interface TopicData {
  name: string;
  summary: string;
  icon: string;
  /** Sub-topics of a pillar. */
  parts: { topic: Link; guides: Row[] }[];
  guides: Row[];
  apps: Row[];
  policies: Row[];
}

declare module './page.ts' {
  interface HtmlKinds {
    topics: TopicsData;
    topic: TopicData;
  }
}

/** The list of topics, and a page for each. */
export function topicPages(lookup: Lookup): HtmlPage[] {
  const words = topicWords('vi');
  const guidesOfTopic = Map.groupBy(lookup.snapshot.guides.toSorted(byPlace), ({ topic }) => topic);
  return [
    makePage(
      'topics',
      {
        address: fixed.topics,
        shows: lookup.snapshot.topics.map(({ id }) => `topics:${id}`),
        frame: {
          title: words.all,
          description: words.about,
        },
        data: { pillars: pillars(lookup) },
      },
      lookup,
    ),
    ...lookup.snapshot.topics.map((topic) => topicPage(topic, guidesOfTopic, lookup)),
  ];
}

/** The pillars in their order, each with its sub-topics. */
export function pillars(lookup: Lookup): Pillar[] {
  const topics = orderedTopics(lookup);
  return topics
    .filter(({ parent }) => parent === undefined)
    .map((pillar) => ({
      topic: topicRow(pillar),
      parts: topics.filter(({ parent }) => parent === pillar.id).map(topicRow),
    }));
}

/** Every topic that has some of these guides, with them. */
export function topicGroups(lookup: Lookup, guides = guidesInOrder(lookup)): TopicGroup[] {
  const guidesOf = Map.groupBy(guides, ({ topic }) => topic);
  return orderedTopics(lookup).flatMap((topic) => {
    const own = guidesOf.get(topic.id);
    return own
      ? [{ topic: topicRow(topic), guides: own.map((guide) => guideRow(guide, lookup)) }]
      : [];
  });
}

function topicPage(topic: Topic, guidesOf: Map<string, Guide[]>, lookup: Lookup): HtmlPage {
  const { apps } = lookup.snapshot;
  const sameLanguage = <Item extends { language: string }>(items: Item[]): Item[] =>
    items.filter(({ language }) => language === topic.language);
  const rows = (id: string): Row[] =>
    sameLanguage(guidesOf.get(id) ?? []).map((guide) => guideRowWithSummary(guide, lookup));
  const parts = orderedTopics(lookup).filter(({ parent }) => parent === topic.id);
  const about = <Item extends { language: string; topic?: string | undefined }>(
    items: Item[],
  ): Item[] => sameLanguage(items).filter((item) => item.topic === topic.id);
  return makePage(
    'topic',
    {
      address: topicAddress(topic),
      language: topic.language,
      shows: [`topics:${topic.id}`],
      frame: {
        title: topicWords(topic.language).title(topic.name),
        description: topic.summary,
        crumbs: [
          { address: fixed.topics, title: topicWords(topic.language).crumb },
          ...topicTrail(topic.id, lookup).slice(0, -1),
        ],
      },
      data: {
        name: topic.name,
        summary: topic.summary,
        icon: topic.icon,
        parts: parts.map((part) => ({
          topic: { address: topicAddress(part), title: part.name },
          guides: rows(part.id),
        })),
        guides: rows(topic.id),
        apps: about(apps).map(appRow),
        policies: about(lookup.policies).map((article) => articleLine(article, lookup)),
      },
    },
    lookup,
  );
}

function orderedTopics({ snapshot }: Lookup): Topic[] {
  return inVietnamese(snapshot.topics).sort((left, right) => left.order - right.order);
}
