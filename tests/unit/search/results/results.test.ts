import { describe, expect, it } from 'vitest';
import { excerptParts, highlight } from '../../../../search/results/highlight.ts';
import { understand } from '../../../../search/query/query.ts';
import { mergeResults } from '../../../../search/results/results.ts';
import { textSays } from '../../../../search/results/text-says.ts';
import type { TitleHit } from '../../../../search/rank/title-hit.ts';

const title = (address: string, share: number, hint?: string): TitleHit => ({
  address,
  title: 'Làm thẻ căn cước',
  kind: 'guide',
  share,
  rank: share,
  matched: ['can', 'cuoc'],
  ...(hint && { hint }),
});

const text = (address: string, says = true) => ({
  address,
  title: 'Bài',
  excerpt: 'một <mark>thẻ</mark>',
  says,
});

describe('one list of results', () => {
  it('puts sure titles first, then what title and text say together, then texts by what they say', () => {
    const { results, near } = mergeResults(
      [title('/huong-dan/a/', 0.9), title('/huong-dan/b/', 0.5)],
      [text('/chinh-sach/c/'), text('/huong-dan/a/')],
      [text('/huong-dan/d/'), text('/chinh-sach/c/'), text('/huong-dan/b/')],
    );
    expect(results.map(({ address }) => address)).toEqual([
      '/huong-dan/a/',
      '/huong-dan/b/',
      '/chinh-sach/c/',
      '/huong-dan/d/',
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(['guide', 'guide', 'article', 'guide']);
    expect(near).toBe(false);
  });

  it('offers what is near when nothing says what was asked', () => {
    const { results, near } = mergeResults([title('/huong-dan/a/', 0.3)]);
    expect(near).toBe(true);
    expect(results).toHaveLength(1);
    expect(mergeResults([])).toEqual({ results: [], near: true });
  });

  it('takes texts whose words are far apart for near only, and puts them behind', () => {
    const scattered = text('/huong-dan/d/', false);
    expect(mergeResults([title('/huong-dan/a/', 0.3)], [], [scattered]).near).toBe(true);
    const { results, near } = mergeResults([], [], [scattered, text('/chinh-sach/c/')]);
    expect(near).toBe(false);
    expect(results.map(({ address }) => address)).toEqual(['/chinh-sach/c/', '/huong-dan/d/']);
  });

  it('shows the place of the text where a title has no hint', () => {
    const [first] = mergeResults([title('/huong-dan/a/', 1)], [text('/huong-dan/a/')]).results;
    expect(first?.hint).toEqual([
      { text: 'một ', match: false },
      { text: 'thẻ', match: true },
    ]);
  });
});

describe('where the words match', () => {
  it('marks whole words, and the space between two of them', () => {
    expect(highlight('Làm thẻ căn cước, cần gì?', ['can', 'cuoc'])).toEqual([
      { text: 'Làm thẻ ', match: false },
      { text: 'căn cước', match: true },
      { text: ', ', match: false },
      { text: 'cần', match: true },
      { text: ' gì?', match: false },
    ]);
  });

  it('keeps every letter of the text', () => {
    const said = 'Phường 9: nay thuộc Phường An Xuyên (Cà Mau)';
    expect(
      highlight(said, ['phuong', 'an'])
        .map((part) => part.text)
        .join(''),
    ).toBe(said);
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
