import * as keystrokes from '../../../content/text/telex.ts';
import { rankOf, type RankWeights } from '../../../search/rank/features.ts';
import type { TitleHit } from '../../../search/rank/title-hit.ts';
import type { TitleSearch } from '../../../search/title-search.ts';
import type { Question } from './samples.ts';

/** A question with what the search knows of it; its order depends on the weights. */
export interface Trial {
  question: Question;
  hits: readonly TitleHit[];
}

/** Asks the search once; weights are tried on what it found. */
export function tryOut(search: TitleSearch, question: Question): Trial {
  const query = search.understand(question.q, keystrokes);
  return { question, hits: search(query) };
}

/** The hits in the order that weights give them. */
export function ordered(hits: readonly TitleHit[], weights: RankWeights): TitleHit[] {
  return hits
    .map((hit) => ({
      ...hit,
      rank: rankOf(hit.features, weights),
    }))
    .sort((left, right) => right.rank - left.rank);
}
