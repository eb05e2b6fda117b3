import type { Result } from '../../../search/results.ts';
import type { TitleKind } from '../../../search/titles.ts';

/** A narrower view of the results. */
export interface Filter {
  name: string;
  keeps(result: Result): boolean;
}

const kinds: { name: string; kinds: TitleKind[] }[] = [
  { name: 'Hướng dẫn', kinds: ['guide', 'app', 'topic'] },
  { name: 'Nơi chốn', kinds: ['commune', 'hamlet', 'former-unit'] },
  { name: 'Bài viết', kinds: ['article', 'notice', 'document'] },
  { name: 'Số điện thoại', kinds: ['hotline'] },
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
