import { describe, expect, it } from 'vitest';
import { shippedContent } from '../../../../support/shipped-content.ts';
import { check } from '../../../../../cms/writing/check/check.ts';
import type { Finding } from '../../../../../cms/writing/check/finding.ts';
import { storeHosts } from '../../../../../cms/writing/check/official.ts';
import { collectionsWith } from '../../../../../content/kinds.ts';
import { readingOf } from '../../../../../cms/writing/check/read.ts';
import type { Reading } from '../../../../../cms/writing/check/reading.ts';
import { shippedWords } from '../../../../../cms/writing/check/shipped-words.ts';
import { sentencesOf, wordCount } from '../../../../../cms/writing/check/words.ts';
import { nothingKnown } from './knowledge.ts';

/** Words a sentence has on the average; those that explain documents of the state have more. */
const longestMean = (name: string) => (name.startsWith('articles/') ? 16 : 14);

const content = shippedContent();
const { settings } = content;

const knowledge = {
  ...nothingKnown,
  words: shippedWords,
  terms: content.terms.flatMap(({ term, also }) => [term, ...also]),
  officialHosts: [
    ...storeHosts,
    ...settings.officialDomains.map(({ domain }) => domain),
    ...content.apps.flatMap(({ links }) => links.map(({ url }) => new URL(url).hostname)),
  ],
  knownNumbers: new Set(content.hotlines.map(({ number }) => number)),
};

/** Every document of the seed, as somebody has taken charge of it. */
const readings: { name: string; reading: Reading }[] = [
  ...collectionsWith('written').flatMap((kind) =>
    (kind in content ? (Reflect.get(content, kind) as object[]) : []).map((document, at) => ({
      name: `${kind}/${String(Reflect.get(document, 'slug') ?? at)}`,
      reading: readingOf(kind, { ...document, keeper: 'somebody' }),
    })),
  ),
  ...settings.scamRules.map(({ title, text }) => ({
    name: `settings/${title}`,
    reading: readingOf('topics', { name: title, summary: text }),
  })),
];

const found = readings.flatMap(({ name, reading }) =>
  check(reading, knowledge).map((finding) => ({ name, ...finding })),
);
const told = (which: (finding: Finding) => boolean) =>
  found.filter(which).map(({ name, path, sentence }) => `${name}, ${path}: ${sentence}`);

describe('the content that ships with the code', () => {
  it('is long enough to tell false alarms by', () => {
    expect(readings.length).toBeGreaterThan(200);
  });

  it('has nothing that would stop an approval', () => {
    expect(told(({ severity }) => severity === 'serious')).toEqual([]);
  });

  it('is advised in few places: some titles of steps that could be two', () => {
    expect(told(({ rule }) => rule !== 'two-steps-in-one')).toEqual([]);
    expect(told(({ rule }) => rule === 'two-steps-in-one').length).toBeLessThanOrEqual(3);
  });

  const long = readings.filter(({ name }) => /^(?:guides|articles|apps|notices)\//.test(name));
  it.each(long)('is made of short sentences in $name', ({ name, reading }) => {
    const lengths = reading.passages.flatMap(({ text }) => sentencesOf(text)).map(wordCount);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeLessThanOrEqual(longestMean(name));
  });
});
