import type { Guide } from '../../content/schema/guide.ts';
import type { Topic } from '../../content/schema/topic.ts';
import { fixed, topicAddress } from '../../content/addresses.ts';
import { topicListed, topicsDownTo } from '../../content/topic-trail.ts';
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

/** A main topic with the topics in it. */
export interface MainTopic {
  topic: Row;
  parts: Row[];
}

/** A main topic with its guides, and with its parts that have some. */
export interface TopicGroup {
  /** Its slug: where it stands on a page. */
  id: string;
  topic: Row;
  guides: Row[];
  parts: { topic: Row; guides: Row[] }[];
}

export interface TopicsData {
  topics: MainTopic[];
}

export interface TopicData {
  name: string;
  summary: string;
  icon: string;
  /** The topics in a main one. */
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
  const topics = mainTopics(lookup);
  const guidesOfTopic = Map.groupBy(lookup.snapshot.guides.toSorted(byPlace), ({ topic }) => topic);
  return [
    makePage(
      'topics',
      {
        address: fixed.topics,
        shows: lookup.snapshot.topics.map(({ id }) => `topics:${id}`),
        frame: {
          title: words.all,
          description: words.about(topics.map(({ topic }) => topic.title)),
        },
        data: { topics },
      },
      lookup,
    ),
    ...lookup.snapshot.topics.map((topic) => topicPage(topic, guidesOfTopic, lookup)),
  ];
}

/** The main topics in their order, each with its parts. */
export function mainTopics(lookup: Lookup): MainTopic[] {
  const topics = orderedTopics(lookup);
  return topics
    .filter(({ parent }) => parent === undefined)
    .map((main) => ({
      topic: topicRow(main),
      parts: topics.filter(({ parent }) => parent === main.id).map(topicRow),
    }));
}

/**
 * Every main topic that has some of these guides, itself or in a part, with them; those of deeper topics
 * stand with the part.
 */
export function topicGroups(lookup: Lookup, guides = guidesInOrder(lookup)): TopicGroup[] {
  const topics = orderedTopics(lookup);
  const guidesOf = Map.groupBy(guides, ({ topic }) => topicListed(topic, lookup.topics));
  const rowsOf = ({ id }: Topic): Row[] =>
    (guidesOf.get(id) ?? []).map((guide) => guideRow(guide, lookup));
  return topics
    .filter(({ parent }) => parent === undefined)
    .map((main) => ({
      id: main.slug,
      topic: topicRow(main),
      guides: rowsOf(main),
      parts: topics
        .filter(({ parent }) => parent === main.id)
        .map((part) => ({ topic: topicRow(part), guides: rowsOf(part) }))
        .filter((part) => part.guides.length > 0),
    }))
    .filter(({ guides: own, parts }) => own.length + parts.length > 0);
}

function topicPage(topic: Topic, guidesOf: Map<string, Guide[]>, lookup: Lookup): HtmlPage {
  const { apps } = lookup.snapshot;
  const sameLanguage = <Item extends { language: string }>(items: Item[]): Item[] =>
    items.filter(({ language }) => language === topic.language);
  const rows = (guides: Guide[] = []): Row[] =>
    sameLanguage(guides).map((guide) => guideRowWithSummary(guide, lookup));
  const guidesBelow = ({ id }: Topic): Guide[] =>
    [...guidesOf].flatMap(([of, guides]) =>
      topicsDownTo(of, lookup.topics).some((each) => each.id === id) ? guides : [],
    );
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
          guides: rows(guidesBelow(part)),
        })),
        guides: rows(guidesOf.get(topic.id)),
        apps: about(apps).map(appRow),
        policies: about(lookup.policies).map((article) => articleLine(article, lookup)),
      },
    },
    lookup,
  );
}

/** The topics as editors put them, those with the same place as they come. */
export function orderedTopics({ snapshot }: Lookup): Topic[] {
  return inVietnamese(snapshot.topics).sort((left, right) => left.order - right.order);
}
