import { describe, expect, it } from 'vitest';
import { understand } from '../../../../search/query/query.ts';
import { respellings } from '../../../../search/match/respell.ts';
import { meaningFinder } from '../../../../search/query/meanings.ts';
import { indexEntries } from '../../../../search/match/text-index.ts';
import { wordMatcher } from '../../../../search/match/word-match.ts';
import { wordsOf } from '../../../../search/text/tokens.ts';

const find = meaningFinder([
  ['vssid', 'sổ bảo hiểm'],
  ['khó', 'khó khăn'],
]);
const sureOf = (text: string, meant: string) => {
  const { words, accented } = understand(text);
  const found = find(words, accented).filter(
    (meaning) => meaning.words.map(({ exact }) => exact).join(' ') === meant,
  );
  return Math.max(0, ...found.map(({ quality }) => quality));
};

describe('synonyms and accents', () => {
  it('are sure with the same accents, or with none', () => {
    expect(sureOf('sổ bảo hiểm', 'vssid')).toBe(0.8);
    expect(sureOf('sỗ bảo hiễm', 'vssid')).toBe(0.8);
    expect(sureOf('so bao hiem', 'vssid')).toBe(0.8);
  });

  it('are less sure with others in a long phrase, and are not meant in a short one', () => {
    expect(sureOf('số bảo hiểm', 'vssid')).toBe(0.6);
    expect(sureOf('khô', 'khó khăn')).toBe(0);
    expect(sureOf('khó', 'khó khăn')).toBe(0.8);
  });
});

const index = indexEntries([
  { address: '/a/', title: 'Tăng tiếng, 1900 1006', kind: 'guide' },
  { address: '/b/', title: 'Tân xã, tru o c, cà mau', kind: 'guide' },
]);
const spelled = (text: string) =>
  respellings(wordsOf(text), index).map(({ words }) => words.map(({ plain }) => plain).join(' '));

describe('words that are known, yet may be misheard', () => {
  const qualityOf = (doubting: boolean) =>
    wordMatcher(index)({ plain: 'tan', exact: 'tân', at: 0 }, false, doubting).find(
      ({ word }) => word.plain === 'tang',
    )?.quality;

  it('are more likely so when the query as it stands finds nothing', () => {
    expect(qualityOf(false)).toBe(0.35);
    expect(qualityOf(true)).toBe(0.7);
  });
});

describe('what a run of letters or digits stands for', () => {
  it('is never pieces of what may be a syllable', () => {
    expect(spelled('truoc')).toEqual([]);
    expect(spelled('camau')).toEqual(['ca mau']);
  });

  it.each([
    ['190010', '1900 1006'],
    ['19001006', '1900 1006'],
    ['019001006', '1900 1006'],
  ])('%s begins %s', (typed, number) => {
    expect(spelled(typed)).toEqual([number]);
  });

  it.each(['1900', '19002', '1006', '90010'])(
    '%s begins no number beyond its own group',
    (typed) => {
      expect(spelled(typed)).toEqual([]);
    },
  );
});
