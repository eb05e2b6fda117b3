import { describe, expect, test } from 'vitest';
import { guideAddress } from '../../../../content/addresses.ts';
import { pageEntries } from '../../../../search/entries/page-entries.ts';
import { kioskContent } from '../../../../site/page-data/kiosk-content.ts';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { topicTrail } from '../../../../site/page-data/rows.ts';
import {
  mainTopics,
  topicGroups,
  topicPages,
  type TopicData,
} from '../../../../site/page-data/topics.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const main = [
  'Giấy tờ',
  'Tiền và mua bán',
  'Sức khỏe',
  'Học hành',
  'Đất và nhà',
  'Xe',
  'Điện thoại',
  'Coi chừng lừa đảo',
  'Tổ ở ấp',
];

test('the content that ships stands under topics of life, in this order, each with guides', () => {
  const lookup = lookupOf(seedSnapshot());
  expect(mainTopics(lookup).map(({ topic }) => topic.title)).toEqual(main);
  expect(topicGroups(lookup).map(({ topic }) => topic.title)).toEqual(main);
});

test('each guide stands in one topic or part of it, once', () => {
  const lookup = lookupOf(seedSnapshot());
  const listed = topicGroups(lookup)
    .flatMap(({ guides, parts }) => [guides, ...parts.map((part) => part.guides)])
    .flatMap((guides) => guides.map(({ address }) => address));
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toHaveLength(lookup.snapshot.guides.length);
});

describe('where topics stand three deep', () => {
  const snapshot = sampleSnapshot();
  const [main, part, deepest] = ['giay-to', 'vneid', 'vneid-sau'];
  const topic = snapshot.topics.find(({ id }) => id === part);
  const guide = snapshot.guides.find((each) => each.topic === part);
  if (!topic || !guide) throw new Error('The sample snapshot has no such topic or guide.');
  snapshot.topics.push({ ...topic, id: deepest, slug: deepest, name: 'Sâu', parent: part });
  guide.topic = deepest;
  const lookup = lookupOf(snapshot);

  test('its guides stand with the part above, on pages and at the kiosk', () => {
    const parts = topicGroups(lookup).find(({ id }) => id === main)?.parts;
    const row = expect.objectContaining({ title: guide.title }) as unknown;
    expect(parts?.find(({ topic: { title } }) => title === topic.name)?.guides).toContainEqual(row);
    const page = topicPages(lookup).find(({ address }) => address === '/chu-de/giay-to/');
    const below = (page?.data as TopicData).parts.find(
      ({ topic: { title } }) => title === topic.name,
    );
    expect(below?.guides).toContainEqual(row);
    const { guides } = kioskContent(lookup);
    expect(guides.find(({ id }) => id === guide.id)?.topic).toBe(part);
  });

  test('its guides are found under the main topic, which stands first above them', () => {
    const entry = pageEntries(snapshot).find(({ address }) => address === guideAddress(guide));
    expect(entry?.topic).toBe(main);
    expect(topicTrail(deepest, lookup).map(({ title }) => title)).toEqual([
      'Giấy tờ',
      topic.name,
      'Sâu',
    ]);
  });

  test('a circle ends', () => {
    const circle = snapshot.topics.map((each) =>
      each.id === main ? { ...each, parent: deepest } : each,
    );
    expect(topicTrail(deepest, lookupOf({ ...snapshot, topics: circle }))).toHaveLength(3);
  });
});
