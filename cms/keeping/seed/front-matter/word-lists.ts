import { bestBet, synonym } from '../../../../content/schema/search-rules.ts';
import { term } from '../../../../content/schema/term.ts';
import { checks, made } from './shared.ts';

/** An entry of `terms.yaml`: a word explained. */
export const termEntry = term.omit(made).extend({ check: checks });

/** An entry of `synonyms.yaml`: words that mean the same in a search. */
export const synonymEntry = synonym
  .omit({ id: true })
  .extend({ words: synonym.shape.words.describe('two or more') });

/** An entry of `best-bets.yaml`: what comes first for some queries. */
export const bestBetEntry = bestBet.omit({ id: true });
