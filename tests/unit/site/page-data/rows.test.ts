import { expect, test } from 'vitest';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { articleLine, articleRow } from '../../../../site/page-data/rows.ts';
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

test('in a list, the line below a policy article parts no words', () => {
  const lookup = lookupOf(sampleSnapshot());
  const [article] = lookup.snapshot.articles;
  if (!article) throw new Error('The sample snapshot has no article.');
  const line = articleLine(
    { ...article, documentNumber: '141/2026/NĐ-CP', issuer: 'Chính phủ' },
    lookup,
  );
  expect(line.note).toBe('141/2026/NĐ-\u2060CP, Chính\u00a0phủ');
});
