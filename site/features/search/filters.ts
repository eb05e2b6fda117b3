import type { Result } from '../../../search/results/results.ts';
import { pageLanguage } from '../../browser/language.ts';
import { resultWords } from '../../words/results.ts';

/** A filter on the results. */
export interface Filter {
  name: string;
  keeps(result: Result): boolean;
}

const { kinds } = resultWords(pageLanguage());

/** Topics with fewer results than this get no filter. */
const fewest = 2;

/**
 * Filters by kind, named like the labels on the results, and by topic. Filters that would keep every
 * result are left out.
 */
export function filtersOf(results: Result[], topics: Map<string, string>): Filter[] {
  const byKind = Object.entries(kinds).map(([own, name]): Filter => ({
    name,
    keeps: ({ kind }) => kind === own,
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
