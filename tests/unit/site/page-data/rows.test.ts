import { expect, test } from 'vitest';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { articleRow } from '../../../../site/page-data/rows.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

test('a policy article has the icon of its topic, and a sheet of paper without one', () => {
  const lookup = lookupOf(sampleSnapshot());
  const [article] = lookup.snapshot.articles;
  const [topic] = lookup.snapshot.topics;
  if (!article || !topic) throw new Error('The sample snapshot has no article or no topic.');
  article.topic = topic.id;
  expect(articleRow(article, lookup).icon).toBe(topic.icon);
  delete article.topic;
  expect(articleRow(article, lookup).icon).toBe('file-text');
});
