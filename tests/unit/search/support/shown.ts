import * as keystrokes from '../../../../content/text/telex.ts';
import { mergeResults, type Results } from '../../../../search/results/results.ts';
import type { TitleHit } from '../../../../search/rank/title-hit.ts';
import { toneOf } from '../../../../search/rank/tone.ts';
import type { TitleSearch } from '../../../../search/title-search.ts';

/** Finds the hits for what was typed, raw keystrokes too. */
export function hitsOf(search: TitleSearch, asked: string): TitleHit[] {
  return search(search.understand(asked, keystrokes));
}

/** Returns what a reader sees of a query before the texts are searched. */
export function shown(search: TitleSearch, asked: string): Results {
  const query = search.understand(asked, keystrokes);
  const titles = search(query);
  return mergeResults({ titles, tone: toneOf(titles) });
}
