import type { Result } from '../../../search/results.ts';
import type { TitleKind } from '../../../search/titles.ts';
import { pageLanguage } from '../language.ts';
import { searchWords } from './words.ts';

/** A narrower view of the results. */
export interface Filter {
  name: string;
  keeps(result: Result): boolean;
}

const { views } = searchWords(pageLanguage());

const kinds: { name: string; kinds: TitleKind[] }[] = [
  { name: views.guides, kinds: ['guide', 'app', 'topic'] },
  { name: views.places, kinds: ['commune', 'hamlet', 'former-unit'] },
  { name: views.articles, kinds: ['article', 'notice', 'document'] },
  { name: views.numbers, kinds: ['hotline'] },
];

/** Topics with fewer results than this are no help in choosing. */
const fewest = 2;

/** The kinds and topics that part the results; those that would keep all of them are left out. */
export function filtersOf(results: Result[], topics: Map<string, string>): Filter[] {
  const byKind = kinds.map(({ name, kinds: own }): Filter => ({
    name,
    keeps: ({ kind }) => own.includes(kind),
  }));
  const byTopic = [...topics].map(([slug, name]): Filter => ({
    name,
    keeps: ({ topic }) => topic === slug,
  }));
  const kept = ({ keeps }: Filter) => results.filter(keeps).length;
  return [
    ...byKind.filter((filter) => kept(filter) > 0 && kept(filter) < results.length),
    ...byTopic.filter((filter) => kept(filter) >= fewest && kept(filter) < results.length),
  ];
}
