import { expect, test } from 'vitest';
import { articlePages, type ArticleData } from '../../../../site/page-data/articles.ts';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { pillarViews } from '../../../../site/page-data/pillars.ts';
import { mainTopics, topicGroups } from '../../../../site/page-data/topics.ts';
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

test('the three pillars of the plan name the topics that belong to them; a part not beside its main topic', () => {
  expect(pillarViews(lookupOf(sampleSnapshot()))).toMatchObject([
    { name: 'Chính quyền số', topics: [{ title: 'Giấy tờ' }, { title: 'Phản ánh hiện trường' }] },
    { name: 'Kinh tế số', topics: [{ title: 'Tiền và mua bán' }] },
    { name: 'Xã hội số', topics: [{ title: 'Sức khỏe' }] },
  ]);
});

test('a policy says the pillars of its topic, or of the main topic of that', () => {
  const snapshot = sampleSnapshot();
  const [article] = snapshot.articles;
  if (!article) throw new Error('The sample snapshot has no article.');
  const pillarsIn = (topic: string) => {
    const articles = [{ ...article, topic }];
    const pages = articlePages(lookupOf({ ...snapshot, articles }));
    return (pages[1]?.data as ArticleData).pillars;
  };
  expect(pillarsIn('thanh-toan')).toBe('Kinh tế số');
  expect(pillarsIn('phan-anh')).toBe('Chính quyền số');
  expect(pillarsIn('to-cong-nghe-so')).toBeUndefined();
});
