import { mergeResults, type Results } from '../../../../search/results/results.ts';
import type { TitleSearch } from '../../../../search/title-search.ts';

/** What a reader sees of a query before the texts are searched. */
export function shown(search: TitleSearch, asked: string): Results {
  const query = search.understand(asked);
  const titles = search(query);
  return mergeResults({ titles, answered: search.answers(query, titles) });
}
