import { describe, expect, it } from 'vitest';
import { excerptParts, highlight } from '../../../../search/results/highlight.ts';
import { understand } from '../../../../search/query/query.ts';
import { mergeResults } from '../../../../search/results/results.ts';
import { textSays } from '../../../../search/results/text-says.ts';
import type { QueryReading } from '../../../../search/rank/reading.ts';
import type { TitleHit } from '../../../../search/rank/title-hit.ts';

const tones = ['sure', 'unsure', 'none'] as const;

const readAs = (text: string): QueryReading => ({
  query: understand(text),
  synonyms: [],
  meanings: [],
  asked: { words: [], rarities: [], pairs: [], matters: [], telling: [] },
});

const title = (address: string, share: number, hint?: string): TitleHit => ({
  address,
  title: 'Làm thẻ căn cước',
  kind: 'guide',
  share,
  rank: share,
  features: {},
  reading: readAs('căn cước'),
  says: [],

  pairs: 0,
  titleSaid: 0,
  speaksOf: [],
  matched: ['căn', 'cước'],
  ...(hint && { hint }),
});

const text = (address: string, says = true) => ({
  address,
  title: 'Bài',
  excerpt: 'một <mark>thẻ</mark>',
  says,
});

describe('one list of results', () => {
  it('puts the titles that matter first, then texts by what they say, and leaves out other titles', () => {
    const titles = [
      title('/huong-dan/a/', 0.9),
      title('/huong-dan/b/', 0.4),
      title('/huong-dan/c/', 0.4),
      title('/huong-dan/d/', 0.4),
      title('/huong-dan/e/', 0.8),
    ];
    const scattered = text('/huong-dan/g/', false);
    const texts = [scattered, text('/chinh-sach/f/'), text('/huong-dan/a/')];
    const { results, tone } = mergeResults({ titles, tone: 'sure', texts });
    expect(results.map(({ address }) => address)).toEqual([
      '/huong-dan/a/',
      '/huong-dan/b/',
      '/huong-dan/c/',
      '/huong-dan/e/',
      '/chinh-sach/f/',
      '/huong-dan/g/',
    ]);
    expect(results[4]?.kind).toBe('article');
    expect(tone).toBe('sure');
  });

  it.each(tones)('moves nothing when the texts come (%s)', (tone) => {
    const titles = [0.9, 0.3, 0.4, 0.2, 0.8].map((share, at) => title(`/huong-dan/${at}/`, share));
    const before = mergeResults({ titles, tone }).results;
    const after = mergeResults({ titles, tone, texts: [text('/chinh-sach/f/')] }).results;
    const addresses = after.map(({ address }) => address);
    expect(addresses.slice(0, before.length)).toEqual(before.map(({ address }) => address));
    expect(addresses).toContain('/chinh-sach/f/');
  });

  it('offers what is near, and little of it, when no page answers', () => {
    const titles = Array.from({ length: 9 }, (_, at) => title(`/huong-dan/${at}/`, 0.9));
    const { results, tone } = mergeResults({ titles, tone: 'none', texts: [] });
    expect(tone).toBe('none');
    expect(results).toHaveLength(5);
    expect(mergeResults({ titles: [], tone: 'none' })).toEqual({ results: [], tone: 'none' });
  });

  it('does not say that there is none where a text says all that was asked', () => {
    const titles = [title('/huong-dan/a/', 0.3)];
    const toneOfTexts = (says: boolean) =>
      mergeResults({ titles, tone: 'none', texts: [text('/chinh-sach/f/', says)] }).tone;
    expect([toneOfTexts(true), toneOfTexts(false)]).toEqual(['unsure', 'none']);
  });
});

describe('where the words match', () => {
  it('marks whole words with their accents, and the space between two of them', () => {
    expect(highlight('Làm thẻ căn cước, cần gì?', ['căn', 'cước'])).toEqual([
      { text: 'Làm thẻ ', match: false },
      { text: 'căn cước', match: true },
      { text: ', cần gì?', match: false },
    ]);
  });

  it('reads an excerpt of Pagefind as text, never as markup', () => {
    expect(excerptParts('a &lt;b&gt; &amp; <mark>d\u0345ất</mark> <mark>mũi</mark>')).toEqual([
      { text: 'a <b> & ', match: false },
      { text: 'đất mũi', match: true },
    ]);
  });
});

describe('whether a text says what was asked', () => {
  const excerpt = 'Bà con <mark>hẹn</mark> trước rồi mang <mark>hồ</mark> sơ tới quầy.';
  it.each([
    ['hẹn hồ sơ', true],
    ['làm sao hẹn trước', true],
    ['hen truoc', true],
    ['hẹn trư', true],
    ['hẹn hò', false],
    ['hẹn ngày mai', false],
    ['giấy hẹn', true],
  ])('%s: %s', (asked, says) => {
    expect(textSays(understand(asked), 'Giấy tờ', excerpt)).toBe(says);
  });
});
